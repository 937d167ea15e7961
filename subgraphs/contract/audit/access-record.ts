/** One read above public: who saw which records, marked how, through which operation. Never what they said. */
export interface AccessRecord {
  readonly at: Date;
  readonly subject: string;
  readonly agency: string | null;
  readonly office: string | null;
  readonly organization: string | null;
  /** The SHA-256 of the operation's text: it tells what was asked without its variables. */
  readonly operation: string;
  readonly records: readonly string[];
  /** How the strictest record among them is handled: its banner line, and the sharing promise beside it. */
  readonly marking: string;
  readonly requestId: string | null;
}
