import type { Citation } from './citations.js';
import * as consult from './consultations.js';
import { SECTION_3A_DETERMINATION } from './determination.js';
import { HOMELAND_SECURITY_THROUGH_CISA, lead, SECTION_3_CO_LEADS } from './leads.js';
import type { Provision } from './provision.js';

type Row = Partial<Omit<Provision, 'citation' | 'kind'>> & Pick<Provision, 'kind'>;

const UNDER_2C: Row = {
  kind: 'TIME_BOXED',
  dueDays: 30,
  leads: [HOMELAND_SECURITY_THROUGH_CISA],
  consultations: consult.SECTION_2C_CONSULTATIONS,
};

const SECTION_3: Row = {
  kind: 'TIME_BOXED',
  dueDays: 60,
  leads: SECTION_3_CO_LEADS,
  consultations: consult.SECTION_3_CONSULTATIONS,
};

/** What each provision says of who, with whom and by when; what a row leaves out, the order does. */
export const PROVISION_ROWS: Readonly<Record<Citation, Row>> = {
  '1': { kind: 'POLICY' },
  // "Prioritize" has no test of completion, so 2(a), 2(b) and 4 continue although two are dated.
  '2(a)': {
    kind: 'CONTINUING',
    dueDays: 30,
    leads: [lead('CNSS', 'COMMITTEE_ON_NATIONAL_SECURITY_SYSTEMS')],
  },
  '2(b)': { kind: 'CONTINUING', dueDays: 30, leads: [lead('WAR', 'SECRETARY_OF_WAR')] },
  '2(c)': UNDER_2C,
  '2(c)(i)': { ...UNDER_2C, parent: '2(c)' },
  '2(c)(ii)': { ...UNDER_2C, parent: '2(c)' },
  '2(c)(iii)': { ...UNDER_2C, parent: '2(c)' },
  '2(d)': {
    kind: 'TIME_BOXED',
    dueDays: 30,
    leads: [lead('TREASURY', 'SECRETARY_OF_THE_TREASURY')],
    consultations: consult.SECTION_2D_CONSULTATIONS,
  },
  '2(e)': {
    kind: 'TIME_BOXED',
    dueDays: 30,
    leads: [lead('OMB', 'DIRECTOR_OMB')],
    consultations: consult.SECTION_2E_CONSULTATIONS,
  },
  '2(f)': { kind: 'TIME_BOXED', dueDays: 60, leads: [lead('OPM', 'DIRECTOR_OPM')] },
  '3': SECTION_3,
  '3(a)': {
    ...SECTION_3,
    parent: '3',
    maintained: true,
    determination: SECTION_3A_DETERMINATION,
  },
  '3(b)': { ...SECTION_3, parent: '3', consultations: consult.SECTION_3B_CONSULTATIONS },
  '3(b)(i)': { kind: 'OPERATION', parent: '3(b)' },
  '3(b)(ii)': { kind: 'OPERATION', parent: '3(b)' },
  '3(b)(iii)': { kind: 'OPERATION', parent: '3(b)' },
  '3(c)': { kind: 'PROHIBITION', parent: '3' },
  '4': { kind: 'CONTINUING', leads: [lead('DOJ', 'ATTORNEY_GENERAL')] },
  '5(a)': { kind: 'GENERAL' },
  '5(b)': { kind: 'GENERAL' },
  '5(c)': { kind: 'GENERAL' },
  '5(d)': { kind: 'GENERAL', leads: [lead('WAR', null)] },
};
