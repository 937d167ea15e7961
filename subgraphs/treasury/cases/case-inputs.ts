import { z } from 'zod';
import { TRAFFIC_LIGHTS } from '../../contract/markings/marking.js';
import {
  changeFields,
  changesOneOf,
  cveIdInput,
  descriptionInput,
  idInput,
  list,
  text,
  titleInput,
  updateFields,
} from '../../contract/writing/input-schemas.js';
import { CASE_STATES } from './case-lifecycle.js';
import { DISCOVERY_METHODS } from './case-record.js';
import { SECTORS } from '../../contract/order/sectors.js';
import { ssvcInput } from './ssvc-inputs.js';

export const organizationInput = text(200);

const ghsaIdInput = text(19).regex(
  /^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/,
  'must be a GitHub advisory identifier, such as "GHSA-jfh8-c2jp-5v3q"',
);
const osvIdInput = text(100).regex(
  /^[A-Z][A-Za-z0-9]*-[\w.:-]+$/,
  'must be an OSV identifier, such as "PYSEC-2026-12"',
);
const cweInput = text(10).regex(/^CWE-\d{1,5}$/, 'must be a CWE identifier, such as "CWE-787"');
const cvssInput = text(300).regex(
  /^CVSS:(?:3\.[01]|4\.0)(?:\/[A-Z]{1,3}:[A-Za-z]{1,6})+$/,
  'must be a CVSS vector of version 3 or 4, such as "CVSS:4.0/AV:N/AC:L/…"',
);

const productInput = z.object({
  vendor: organizationInput,
  product: text(200),
  versions: text(200).nullish(),
});

/** What both a report and a later change may say of a case. */
const details = {
  cveIds: list(cveIdInput).nullish(),
  ghsaIds: list(ghsaIdInput).nullish(),
  osvIds: list(osvIdInput).nullish(),
  cwes: list(cweInput).nullish(),
  sectors: list(z.enum(SECTORS)).nullish(),
  cvssVector: cvssInput.nullish(),
  finderCredits: list(text(200)).nullish(),
  originRefs: list(text(500)).nullish(),
};

export const submitCaseInput = z
  .object({
    title: titleInput,
    summary: descriptionInput,
    discoveryMethod: z.enum(DISCOVERY_METHODS),
    discoveryModel: text(200).nullish(),
    affected: list(productInput).min(1, 'must name a product'),
    ...details,
    reporterChain: list(organizationInput).nullish(),
    handlingId: text(100).nullish(),
    affectsNationalSecuritySystems: z.boolean().nullish(),
    tlp: z.enum(TRAFFIC_LIGHTS).nullish(),
    ...changeFields,
  })
  .refine(
    ({ discoveryMethod, discoveryModel }) => discoveryMethod !== 'HUMAN' || discoveryModel == null,
    {
      message: 'is for what was found with AI',
      path: ['discoveryModel'],
    },
  );
export type SubmitCaseInput = z.infer<typeof submitCaseInput>;

export const updateCaseInput = z
  .object({
    ...updateFields,
    state: z.enum(CASE_STATES).nullish(),
    duplicateOf: idInput.nullish(),
    transferTo: text(200).nullish(),
    affected: list(productInput).min(1, 'must name a product').nullish(),
    ...details,
    handlingId: z.object({ organization: organizationInput, identifier: text(100) }).nullish(),
    ssvc: ssvcInput.nullish(),
    affectsNationalSecuritySystems: z
      .literal(true, 'can only become true: what was so once stays so')
      .nullish(),
  })
  .refine(
    ...changesOneOf(
      'state',
      'affected',
      'cveIds',
      'ghsaIds',
      'osvIds',
      'cwes',
      'sectors',
      'cvssVector',
      'finderCredits',
      'originRefs',
      'handlingId',
      'ssvc',
      'affectsNationalSecuritySystems',
    ),
  )
  .refine(({ state, duplicateOf }) => (state === 'DUPLICATE') === (duplicateOf != null), {
    message: 'must come with the state DUPLICATE, and that state with it',
    path: ['duplicateOf'],
  })
  .refine(({ state, transferTo }) => state === 'TRANSFERRED' || transferTo == null, {
    message: 'comes with the state TRANSFERRED alone',
    path: ['transferTo'],
  });
export type UpdateCaseInput = z.infer<typeof updateCaseInput>;
