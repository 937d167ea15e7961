import { createHash } from 'node:crypto';
import { z } from 'zod';
import { refuse } from '../../contract/graph/refusal.js';
import { createRecord } from '../../contract/records/create-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { changeFields, idInput } from '../../contract/writing/input-schemas.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { NSA_INFORMATION } from '../handling.js';
import type { NsaStore } from '../nsa-store.js';
import { READINGS } from './threshold-lifecycle.js';
import { thresholdKind, type ThresholdRecord } from './threshold-record.js';

const createThresholdInput = z.object({
  reading: z.enum(READINGS),
  supersedes: idInput.nullish(),
  ...changeFields,
});

/** Drafts a determination of the threshold, without what it is. */
export function createThreshold(store: NsaStore): Prepare<ThresholdRecord> {
  const { thresholds } = store;
  return createRecord(thresholdKind(store), {
    name: 'createThresholdDetermination',
    input: createThresholdInput,
    agency: 'NSA',
    right: 'DRAFT_DETERMINATION',
    authority: '3(a)',
    idOf: ({ supersedes }) => idAfter(supersedes ?? null),
    reads: ({ supersedes }) => (supersedes == null ? [] : [recordKey(thresholds, supersedes)]),
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'NSA'),
    make: async ({ reading, supersedes }, { work }) => {
      const earlier = supersedes == null ? null : await work.read(thresholds, supersedes);
      if (supersedes != null && earlier?.state !== 'DETERMINED') {
        const message = `No threshold determination ${supersedes} is in force.`;
        return refused(refuse('NOT_FOUND', message, 'supersedes'));
      }
      return done({
        state: 'DRAFT',
        reading,
        supersedes: supersedes ?? null,
        versionNumber: null,
        determinedOn: null,
        consulted: [],
        released: [],
        marking: NSA_INFORMATION,
      });
    },
  });
}

/** One identifier for whatever comes after a determination, so that two cannot both be in force. */
function idAfter(supersedes: string | null): string {
  const digest = createHash('sha256').update(JSON.stringify(supersedes)).digest('hex');
  return `NSA:thresholdDetermination:${digest.slice(0, 32)}`;
}
