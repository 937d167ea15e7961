import type { MarkingRecord } from './marking.js';

/** What is a developer's own (18 USC 1905) and was given in confidence: the agency that has it and the parties alone know of it. */
export const DEVELOPERS_INFORMATION: MarkingRecord = {
  classification: 'U',
  cui: ['SP-PROPIN'],
  tlp: 'RED',
};
