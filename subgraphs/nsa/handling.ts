import type { MarkingRecord } from '../contract/markings/marking.js';
import { onlyFor } from '../contract/policy/audience.js';

/** What is a developer's own (18 USC 1905) and was given in confidence: NSA alone and the parties know of it. */
export const DEVELOPERS_INFORMATION: MarkingRecord = {
  classification: 'U',
  cui: ['SP-PROPIN'],
  tlp: 'RED',
};

/** What NSA keeps to itself until it is released. */
export const NSA_INFORMATION: MarkingRecord = { classification: 'U', cui: [], tlp: 'RED' };

/** Who may know all that NSA keeps. */
export const NSA_ALONE = onlyFor('NSA');
