import { z } from 'zod';
import { refuse } from '../../contract/graph/refusal.js';
import { PUBLIC_MARKING } from '../../contract/markings/marking.js';
import { namedPower } from '../../contract/powers/power.js';
import { over } from '../../contract/powers/reach.js';
import { changed } from '../../contract/records/update-record.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { CisaStore } from '../cisa-store.js';
import { REQUIRED_ACTION_KIND, type RequiredActionRecord } from './required-action-record.js';

const content = z.object({});
type Content = z.infer<typeof content>;

/** The Director of CISA alone makes public how one agency complies with one action. */
export function complianceRelease({ requiredActions }: CisaStore) {
  return namedPower<Content>({
    name: 'COMPLIANCE_RELEASE',
    does: 'Releases to everyone how an agency complies with one action of a directive.',
    authority: '32 CFR 2002.18',
    officeOf: () => 'DIRECTOR_CISA',
    content,
    over: [
      over<RequiredActionRecord, Content>({
        kind: REQUIRED_ACTION_KIND,
        records: () => requiredActions,
        stateOf: ({ state }) => state,
        markingOf: ({ marking }) => marking,
        change: (before, _, { at }) =>
          before.audience === 'PUBLIC'
            ? refused(refuse('SKIPPED_STATE', 'It is released already.', 'id'))
            : done(changed(before, { marking: PUBLIC_MARKING }, at)),
      }),
    ],
  });
}
