import type { MarkingRecord } from '../contract/markings/marking.js';
import { onlyFor } from '../contract/policy/audience.js';

export { DEVELOPERS_INFORMATION } from '../contract/markings/developers-information.js';

/** What NSA keeps to itself until it is released. */
export const NSA_INFORMATION: MarkingRecord = { classification: 'U', cui: [], tlp: 'RED' };

/** Who may know all that NSA keeps. */
export const NSA_ALONE = onlyFor('NSA');
