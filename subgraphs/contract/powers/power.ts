import type { z } from 'zod';
import type { CalendarDate } from '../dates/calendar-date.js';
import type { AgencyId } from '../order/agencies.js';
import type { OfficeId } from '../order/offices.js';
import type { Audience } from '../policy/audience.js';
import type { AgencyStore } from '../store/agency-store.js';
import { parseInput, type ParsedInput } from '../writing/parse-input.js';
import type { RecordKey } from '../writing/record-key.js';
import type { UnitOfWork } from '../writing/unit-of-work.js';
import { refused } from '../writing/write-command.js';
import { kindOf, type Reached, type Reaches } from './reach.js';

/** What a proposal proposes, by the fields of its power's own content. */
export type PowerContent = Readonly<Record<string, unknown>>;

/** Who decides, on what, when and why. */
export interface Decision {
  /** The office that holds the power. */
  readonly official: OfficeId;
  /** The person who acts, as the identity provider names them. */
  readonly by: string;
  readonly authority: string;
  readonly date: CalendarDate;
  readonly at: Date;
  /** Why, in the words of whoever proposed it. */
  readonly reason: string;
  /** The audiences of whoever acts: nobody decides about what they may not read. */
  readonly audiences: readonly Audience[];
}

/** A power that a law or rule gives to one office. It takes two persons: one proposes, another confirms. */
export interface NamedPower {
  /** Its name: also the right that the event of its change names. */
  readonly name: string;
  /** What it does, in a sentence. */
  readonly does: string;
  /** The law or rule that gives it, by citation. */
  readonly authority: string;
  readonly officeOf: (agency: AgencyId) => OfficeId;
  /** Reads what a request proposes. */
  readonly parse: (raw: unknown) => ParsedInput<PowerContent>;
  /** The key of a record that the power could be used on; null for another kind of record. */
  readonly keyOf: (store: AgencyStore, id: string) => RecordKey | null;
  /** The record as it stands within a transaction, and what the power would make of it; null where there is none. */
  readonly reach: (
    work: UnitOfWork,
    store: AgencyStore,
    id: string,
  ) => Promise<Reached<unknown> | null>;
}

/** A power as it is declared. */
export interface PowerDefinition<Content extends PowerContent> extends Pick<
  NamedPower,
  'name' | 'does' | 'authority' | 'officeOf'
> {
  /** The fields of the proposing mutation's input that say what is proposed; what it gives must parse again. */
  readonly content: z.ZodType<Content>;
  /** The kinds of record that it can be used on, each with the change that it makes. */
  readonly over: readonly Reaches<Content>[];
}

/**
 * Declares a named power. An agency's workflow adds one of its own in three steps:
 *
 * 1. Declare it beside the workflow:
 *
 *        export const designation = namedPower({
 *          name: 'DESIGNATION',
 *          does: 'Designates a model as a covered frontier model.',
 *          authority: '3(a)',
 *          officeOf: () => 'DIRECTOR_NSA',
 *          content: z.object({ stage: z.enum(STAGES) }),
 *          over: [
 *            over<EngagementRecord, DesignationContent>({
 *              kind: 'engagement', // identifiers read NSA:engagement:…
 *              records: () => engagements,
 *              stateOf: ({ state }) => state,
 *              markingOf: ({ marking }) => marking,
 *              // Refused with CONSULTATION_MISSING until each has answered about the record.
 *              consulted: () => provision('3(a)').determination?.consultations ?? [],
 *              // Pure: asked when it is proposed, and again within the confirming transaction.
 *              change: (before, { stage }, { at }) =>
 *                before.state === 'DETERMINATION_PENDING'
 *                  ? done({ ...before, version: before.version + 1, stage, updatedAt: at })
 *                  : refused(refuse('SKIPPED_STATE', 'There is nothing to determine yet.', 'id')),
 *            }),
 *          ],
 *        });
 *
 * 2. Register it where the subgraph is built: `powers: [designation]` beside the agency's `resolvers`,
 *    among which is `proposeNSADesignation: change('proposeDesignation', 'proposal', propose(designation))`.
 * 3. State the mutation in the agency's schema, with `@authenticated @policy(policies: [["PROPOSE"]])`
 *    and an input of `id`, `expectedVersion`, the fields of the content, `reason` and `idempotencyKey`.
 *
 * Confirming, declining, withdrawing, lapsing, paging, the two events and the second person are the contract's.
 */
export function namedPower<Content extends PowerContent>({
  content,
  over,
  ...named
}: PowerDefinition<Content>): NamedPower {
  const reaching = (id: string) => over.find(({ kind }) => kind === kindOf(id)) ?? null;
  return {
    ...named,
    parse(raw) {
      const { input, refusal } = parseInput(content, raw);
      return refusal === null ? { input: { ...input }, refusal } : { input: null, refusal };
    },
    keyOf: (store, id) => reaching(id)?.keyOf(store, id) ?? null,
    async reach(work, store, id) {
      const reached = (await reaching(id)?.reach(work, store, id)) ?? null;
      return reached === null ? null : { ...reached, change: parsing(content, reached) };
    },
  };
}

/** A stored proposal is parsed like a new one, so that no change runs on what its power cannot read. */
function parsing<Content>(
  content: z.ZodType<Content>,
  { change }: Reached<Content>,
): Reached<unknown>['change'] {
  return (raw, decision) => {
    const { input, refusal } = parseInput(content, raw);
    return refusal === null ? change(input, decision) : refused(refusal);
  };
}
