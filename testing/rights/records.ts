import {
  agenciesKeptBy,
  AGENCY_IDS,
  subgraphOf,
  type AgencyId,
} from '../../subgraphs/contract/order/agencies.js';
import type { OfficeId } from '../../subgraphs/contract/order/offices.js';
import { reportableBy } from '../../subgraphs/contract/order/provisions.js';
import { OFFICE_ASKED } from '../../subgraphs/contract/policy/rights.js';
import { Mutations } from '../mutations.js';
import { idOf } from '../send-change.js';
import { officer, type Stage } from '../stage.js';
import { cisaRecords } from './cisa-records.js';
import { clearinghouseRecords } from './clearinghouse-records.js';
import { enforcementRecords } from './enforcement-records.js';
import { frontierRecords } from './frontier-records.js';
import { grantRecords } from './grant-records.js';
import { workforceRecords } from './workforce-records.js';

/** What a sample may name of an agency's. Whatever else samples need to name is added here. */
export interface Records {
  readonly task: string;
  /** A proposal to release a task, of the same audience. */
  readonly proposal: string;
  /** A consultation about a task, of the same audience. */
  readonly consultation: string;
  /** A provision that the agency leads. */
  readonly directive: string;
  /** Records of DOJ's own workflows; at another agency there are none of these names. */
  readonly enforcementPriority: string;
  readonly referral: string;
  readonly publicCase: string;
  /** Records of NSA's own workflows, likewise; the engagement and the share grant are of SOME_ORGANIZATION. */
  readonly frontierModel: string;
  readonly engagement: string;
  readonly thresholdDetermination: string;
  readonly designation: string;
  readonly assessment: string;
  readonly shareGrant: string;
  /** Records of OPM's own workflows. */
  readonly hiringPathway: string;
  readonly hiringCounts: string;
  readonly placement: string;
  /** Records of OMB's own workflows. */
  readonly grantProgram: string;
  readonly grantDetermination: string;
  /** Records of CISA's own workflows; what is required is required of CISA itself. */
  readonly instrument: string;
  readonly requiredAction: string;
  /** Records of Treasury's own workflows; at another agency there are none of these names. */
  readonly clearinghouseCase: string;
  readonly scanDeclaration: string;
  readonly earlyAccessAgreement: string;
  readonly earlyAccessWindow: string;
  /** Records of CISA's own workflows, likewise; the offer and the partner are of the developer SOME_ORGANIZATION. */
  readonly defensiveProgram: string;
  readonly accessProgram: string;
  readonly modelOffer: string;
  readonly trustedPartner: string;
}

/** Records of one agency, alike but for who may know of them. */
export interface RecordsOfAgency {
  /** Whoever signed in may. */
  readonly open: Records;
  /** The agency alone. */
  readonly hidden: Records;
  /** There are none such. */
  readonly never: Records;
}

export type RecordsOfAgencies = Readonly<Record<AgencyId, RecordsOfAgency>>;

/** Makes records for each agency to be tried with. */
export async function makeRecords(stage: Stage): Promise<RecordsOfAgencies> {
  const made = AGENCY_IDS.map(async (id) => [id, await recordsOf(stage, id)] as const);
  return Object.fromEntries(await Promise.all(made)) as Record<AgencyId, RecordsOfAgency>;
}

interface OwnRecords {
  readonly open: Partial<Records>;
  readonly hidden: Partial<Records>;
}
const NO_RECORDS: OwnRecords = { open: {}, hidden: {} };

/** Who makes the records of each agency's own workflows. */
const OWN_RECORDS: Partial<Readonly<Record<AgencyId, (stage: Stage) => Promise<OwnRecords>>>> = {
  DOJ: enforcementRecords,
  OPM: workforceRecords,
  OMB: grantRecords,
  NSA: frontierRecords,
  TREASURY: clearinghouseRecords,
  CISA: cisaRecords,
};

async function recordsOf(stage: Stage, agency: AgencyId): Promise<RecordsOfAgency> {
  const directive = provisionOf(agency);
  const [open, hidden] = await Promise.all([
    makeTask(stage, agency, { tlp: 'GREEN' }),
    makeTask(stage, agency, { tlp: 'RED' }),
  ]);
  const [openProposal, hiddenProposal] = await Promise.all([
    makeProposal(stage, agency, open),
    makeProposal(stage, agency, hidden),
  ]);
  const [openConsultation, hiddenConsultation] = await Promise.all([
    makeConsultation(stage, agency, open, OFFICE_ASKED),
    // Of an office that nobody who tries speaks for: whoever is asked may always know of it.
    makeConsultation(stage, agency, hidden, 'APST'),
  ]);
  const own = (await OWN_RECORDS[agency]?.(stage)) ?? NO_RECORDS;
  const none = { directive, ...noneOfWorkflows(agency, 'none') };
  return {
    open: {
      task: open,
      proposal: openProposal,
      consultation: openConsultation,
      ...none,
      ...own.open,
    },
    hidden: {
      task: hidden,
      proposal: hiddenProposal,
      consultation: hiddenConsultation,
      ...none,
      ...own.hidden,
    },
    never: neverMade(agency, 'never'),
  };
}

/** Names of records that nobody made. */
export function neverMade(agency: AgencyId, name: string): Records {
  return {
    task: `${agency}:task:${name}`,
    proposal: `${agency}:proposal:${name}`,
    consultation: `${agency}:consultation:${name}`,
    directive: `9(${name})`,
    ...noneOfWorkflows(agency, name),
  };
}

function noneOfWorkflows(agency: AgencyId, name: string) {
  return {
    enforcementPriority: `${agency}:enforcementPriority:${name}`,
    referral: `${agency}:referral:${name}`,
    publicCase: `${agency}:publicCase:${name}`,
    frontierModel: `${agency}:frontierModel:${name}`,
    engagement: `${agency}:engagement:${name}`,
    thresholdDetermination: `${agency}:thresholdDetermination:${name}`,
    designation: `${agency}:designation:${name}`,
    assessment: `${agency}:assessment:${name}`,
    shareGrant: `${agency}:shareGrant:${name}`,
    hiringPathway: `${agency}:hiringPathway:${name}`,
    hiringCounts: `${agency}:hiringCounts:${name}`,
    placement: `${agency}:placement:${name}`,
    grantProgram: `${agency}:grantProgram:${name}`,
    grantDetermination: `${agency}:grantDetermination:${name}`,
    clearinghouseCase: `${agency}:clearinghouseCase:${name}`,
    scanDeclaration: `${agency}:scanDeclaration:${name}`,
    earlyAccessAgreement: `${agency}:earlyAccessAgreement:${name}`,
    earlyAccessWindow: `${agency}:earlyAccessWindow:${name}`,
    defensiveProgram: `${agency}:defensiveProgram:${name}`,
    accessProgram: `${agency}:accessProgram:${name}`,
    modelOffer: `${agency}:modelOffer:${name}`,
    trustedPartner: `${agency}:trustedPartner:${name}`,
    instrument: `${agency}:instrument:${name}`,
    requiredAction: `${agency}:requiredAction:${name}:INVENTORY:${agency}`,
  };
}

/** Makes a task of an agency with a marking. */
export async function makeTask(
  stage: Stage,
  agency: AgencyId,
  marking: Readonly<Record<string, unknown>> | null,
): Promise<string> {
  const [main] = agenciesKeptBy(subgraphOf(agency));
  const mutations = new Mutations(stage, main?.id ?? agency, officer(agency));
  const made = await mutations.createTask({
    agency,
    directive: provisionOf(agency),
    title: 'There to see who may',
    marking,
  });
  return idOf(made);
}

/** Proposes to release a task of an agency. */
async function makeProposal(stage: Stage, agency: AgencyId, task: string): Promise<string> {
  const [main] = agenciesKeptBy(subgraphOf(agency));
  const mutations = new Mutations(stage, main?.id ?? agency, officer(agency));
  const made = await mutations.proposeRelease({
    id: task,
    expectedVersion: 1,
    target: 'RECORD',
    marking: { tlp: 'CLEAR' },
    reason: 'To see who may decide',
  });
  return idOf(made);
}

/** Asks an office about a task of an agency. */
async function makeConsultation(
  stage: Stage,
  agency: AgencyId,
  about: string,
  office: OfficeId,
): Promise<string> {
  const [main] = agenciesKeptBy(subgraphOf(agency));
  const mutations = new Mutations(stage, main?.id ?? agency, officer(agency));
  const asked = { agency, about, office, verb: 'CONSULTATION', question: 'To see who may answer' };
  return idOf(await mutations.requestConsultation(asked));
}

function provisionOf(agency: AgencyId): string {
  const [first] = reportableBy(agency);
  if (first === undefined) throw new Error(`${agency} leads no provision.`);
  return first.citation;
}
