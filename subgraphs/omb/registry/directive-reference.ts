import { isCitation, type Citation } from '../../contract/order/citations.js';

/** A provision by its citation: all else is looked up by the fields that somebody asks for. */
export interface DirectiveReference {
  readonly citation: Citation;
  /** The moment of the past that is asked about; now where absent. */
  readonly asOf?: Date | null;
}

/** The provision with this citation, or null where the order has none. */
export function findDirective(
  citation: string,
  asOf: Date | null = null,
): DirectiveReference | null {
  return isCitation(citation) ? { citation, asOf } : null;
}
