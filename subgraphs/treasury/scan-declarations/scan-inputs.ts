import { z } from 'zod';
import { DAY_MS } from '../../contract/dates/day-length.js';
import { TRAFFIC_LIGHTS } from '../../contract/markings/marking.js';
import {
  changeFields,
  changesOneOf,
  idInput,
  list,
  text,
  updateFields,
} from '../../contract/writing/input-schemas.js';
import { SCAN_STATES } from './scan-lifecycle.js';
import { RESOLUTION_KINDS } from './scan-record.js';
import { scopeInput } from './scan-scope.js';

const LONGEST_WINDOW_MS = 366 * DAY_MS;

const windowInput = z
  .object({ opensAt: z.date(), closesAt: z.date() })
  .refine(({ opensAt, closesAt }) => opensAt < closesAt, {
    message: 'must lie after "opensAt"',
    path: ['closesAt'],
  })
  .refine(({ opensAt, closesAt }) => closesAt.getTime() - opensAt.getTime() <= LONGEST_WINDOW_MS, {
    message: 'must lie within a year of "opensAt"',
    path: ['closesAt'],
  });

export const submitScanInput = z.object({
  tool: text(200),
  model: text(200).nullish(),
  scope: scopeInput,
  window: windowInput,
  authorizationRef: text(200),
  tlp: z.enum(TRAFFIC_LIGHTS).nullish(),
  ...changeFields,
});

export const updateScanInput = z
  .object({
    ...updateFields,
    state: z.enum(SCAN_STATES).nullish(),
    scope: scopeInput.nullish(),
    window: windowInput.nullish(),
    resolution: z
      .object({
        kind: z.enum(RESOLUTION_KINDS),
        note: text(2_000),
        declarations: list(idInput).min(1, 'must name a declaration').nullish(),
      })
      .nullish(),
  })
  .refine(...changesOneOf('state', 'scope', 'window', 'resolution'));
export type UpdateScanInput = z.infer<typeof updateScanInput>;
