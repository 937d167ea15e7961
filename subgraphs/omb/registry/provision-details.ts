import type { Citation } from '../../contract/order/citations.js';
import { ambiguitiesOf, type Ambiguity } from './ambiguities.js';
import { dependenciesOf, type Dependency } from '../../contract/order/dependencies.js';
import { PROVISION_NOTES, type ProvisionNotes } from './provision-notes.js';
import { PROVISION_TEXTS } from './provision-texts.js';

/** What the registry knows of a provision beyond who, with whom and by when. */
export interface ProvisionDetails extends ProvisionNotes {
  readonly citation: Citation;
  /** Verbatim. */
  readonly text: string;
  readonly ambiguities: readonly Ambiguity[];
  readonly dependencies: readonly Dependency[];
}

/** The text, the notes, the open questions and the dependencies of a provision. */
export function provisionDetails(citation: Citation): ProvisionDetails {
  return {
    citation,
    text: PROVISION_TEXTS[citation],
    ...PROVISION_NOTES[citation],
    ambiguities: ambiguitiesOf(citation),
    dependencies: dependenciesOf(citation),
  };
}
