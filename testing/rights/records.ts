import {
  agenciesKeptBy,
  AGENCY_IDS,
  subgraphOf,
  type AgencyId,
} from '../../subgraphs/contract/order/agencies.js';
import type { OfficeId } from '../../subgraphs/contract/order/offices.js';
import { reportableBy } from '../../subgraphs/contract/order/provisions.js';
import { OFFICE_ASKED, SOME_ORGANIZATION } from '../../subgraphs/contract/policy/rights.js';
import {
  CyberPrograms,
  accessProgram,
  defensiveProgram,
} from '../../subgraphs/cisa/testing/cyber-programs.js';
import { Directives } from '../../subgraphs/cisa/testing/directives.js';
import { Enforcement } from '../../subgraphs/doj/testing/enforcement.js';
import { frontierModelId } from '../../subgraphs/nsa/frontier-models/frontier-model-record.js';
import { Determinations } from '../../subgraphs/nsa/testing/determinations.js';
import { developer } from '../../subgraphs/nsa/testing/frontier-work.js';
import { Grants } from '../../subgraphs/omb/testing/grants.js';
import { countsId } from '../../subgraphs/opm/hiring-counts/hiring-counts-record.js';
import { placementInput, Workforce } from '../../subgraphs/opm/testing/workforce.js';
import { DEVELOPERS_INFORMATION } from '../../subgraphs/contract/markings/developers-information.js';
import { Clearinghouse, memberOf } from '../../subgraphs/treasury/testing/clearinghouse.js';
import { Mutations } from '../mutations.js';
import { idOf, recordOf } from '../send-change.js';
import { officer, type Stage } from '../stage.js';

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

/** Records of NSA: those that were released or are of SOME_ORGANIZATION, and those that it alone may know of. */
async function frontierRecords(stage: Stage) {
  const nsa = new Determinations(stage);
  const threshold = await nsa.determinedThreshold();
  await nsa.release(threshold, 3, ['RECORD']);
  const modelOf = async (engagement: string) => {
    const { id } = await nsa.broughtTo('DETERMINATION_PENDING', engagement, threshold);
    const designation = await nsa.designated(id, threshold, 'NOT_COVERED');
    const assessment = idOf(await nsa.beginAssessment({ engagement: id }));
    const shared = idOf(await nsa.beginAssessment({ engagement: id }));
    recordOf(await nsa.completeAssessment({ id: shared, expectedVersion: 1 }));
    return { id, designation, assessment, shared };
  };
  const released = await modelOf('Released');
  await nsa.release(released.designation, 3, ['RECORD', 'FRONTIER_MODEL']);
  const kept = await modelOf('Kept');
  const own = await nsa.begunModel('Own', developer(SOME_ORGANIZATION));
  const grant = (recipientOrganization: string) =>
    nsa.share({ assessment: released.shared, recipientOrganization });
  const [ownGrant, otherGrant] = [await grant(SOME_ORGANIZATION), await grant('LAB-TWO')];
  const open = {
    frontierModel: frontierModelId('LAB-ONE', 'Released'),
    engagement: own.engagement,
    thresholdDetermination: threshold,
    designation: released.designation,
    assessment: released.assessment,
    shareGrant: idOf(ownGrant),
  };
  const hidden = {
    frontierModel: frontierModelId('LAB-ONE', 'Kept'),
    engagement: kept.id,
    thresholdDetermination: idOf(await nsa.draftThreshold({ supersedes: threshold })),
    designation: kept.designation,
    assessment: kept.assessment,
    shareGrant: idOf(otherGrant),
  };
  return { open, hidden };
}

/** Records of Treasury: those of the organization that the callers act for, and those of another that Treasury alone may know of. */
async function clearinghouseRecords(stage: Stage) {
  const at = new Clearinghouse(stage);
  const madeBy = async (organization: string, tlp: string) => {
    const as = memberOf(organization);
    const [clearinghouseCase, scanDeclaration] = await Promise.all([
      at.reported({ tlp }, as),
      at.declared({ tlp }, as),
    ]);
    const early = await earlyAccessRecords(stage, organization);
    return { clearinghouseCase, scanDeclaration, ...early };
  };
  const [open, hidden] = await Promise.all([
    madeBy(SOME_ORGANIZATION, 'AMBER'),
    madeBy('Another Organization', 'RED'),
  ]);
  return { open, hidden };
}

/** An agreement and a window of a developer, as they are stored: to make them takes a model that NSA designated. */
async function earlyAccessRecords(stage: Stage, developer: string) {
  const database = stage.databaseOf('treasury');
  const same = { version: 1, agency: 'TREASURY', audience: 'ONLY_TREASURY', parties: [developer] };
  const named = { developer, frontierModel: `NSA:frontierModel:${developer}` };
  const earlyAccessAgreement = `TREASURY:earlyAccessAgreement:${developer}`;
  const earlyAccessWindow = `TREASURY:earlyAccessWindow:${developer}`;
  await Promise.all([
    database.collection('earlyAccessAgreements').insertOne({
      _id: earlyAccessAgreement as never,
      ...same,
      ...named,
      state: 'ACKNOWLEDGING',
      acknowledgements: [],
      marking: DEVELOPERS_INFORMATION,
    }),
    database.collection('earlyAccessWindows').insertOne({
      _id: earlyAccessWindow as never,
      ...same,
      ...named,
      agreement: earlyAccessAgreement,
      opensOn: '2026-12-01',
      closesOn: '2026-12-15',
      plannedPartnerReleaseOn: '2026-12-15',
      withdrawnOn: null,
      marking: DEVELOPERS_INFORMATION,
    }),
  ]);
  return { earlyAccessAgreement, earlyAccessWindow };
}

/** Records of CISA, of all of its workflows. */
async function cisaRecords(stage: Stage) {
  const [directives, programs] = await Promise.all([
    directiveRecords(stage),
    cyberProgramRecords(stage),
  ]);
  return {
    open: { ...directives.open, ...programs.open },
    hidden: { ...directives.hidden, ...programs.hidden },
  };
}

/** Records of CISA: programs that are public with what is of the organization that the callers act for, and those that it alone may know of. */
async function cyberProgramRecords(stage: Stage) {
  const cisa = new CyberPrograms(stage);
  const madeFor = async (organization: string, tlp: string) => {
    const marking = { tlp };
    const programs = {
      defensiveProgram: idOf(await cisa.defensive('create', defensiveProgram({ marking }))),
      accessProgram: idOf(await cisa.access('create', accessProgram({ marking }))),
    };
    return { ...programs, ...(await mutualRecords(stage, organization, programs.accessProgram)) };
  };
  const [open, hidden] = await Promise.all([
    madeFor(SOME_ORGANIZATION, 'CLEAR'),
    madeFor('Another Organization', 'RED'),
  ]);
  return { open, hidden };
}

/** An offer and a partner of a developer, as they are stored: to make them takes a model that NSA designated. */
async function mutualRecords(stage: Stage, developer: string, accessProgram: string) {
  const database = stage.databaseOf('cisa');
  const same = {
    version: 1,
    agency: 'CISA',
    audience: 'ONLY_CISA',
    parties: [developer],
    developer,
    frontierModel: `NSA:frontierModel:${developer}`,
    state: 'PROPOSED',
    steps: [],
    marking: DEVELOPERS_INFORMATION,
    createdAt: stage.clock.now(),
  };
  const modelOffer = `CISA:modelOffer:${developer}`;
  const trustedPartner = `CISA:trustedPartner:${developer}`;
  await Promise.all([
    database.collection('modelOffers').insertOne({
      _id: modelOffer as never,
      ...same,
      accessProgram,
    }),
    database.collection('trustedPartners').insertOne({
      _id: trustedPartner as never,
      ...same,
      organization: 'Example Hospital Group',
    }),
  ]);
  return { modelOffer, trustedPartner };
}

/** Records of DOJ: those that are public, and those that it alone may know of. */
async function enforcementRecords(stage: Stage) {
  const doj = new Enforcement(stage);
  const [issued, draft, referral, publicCase] = await Promise.all([
    doj.issuedPriority(),
    doj.draft(),
    doj.submitted(),
    doj.charged('1:26-cr-00002'),
  ]);
  const open = { enforcementPriority: issued, referral, publicCase };
  return { open, hidden: { ...open, enforcementPriority: draft } };
}

/** Records of OPM: the pathway is public, and what counts people is its own. */
async function workforceRecords(stage: Stage) {
  const opm = new Workforce(stage);
  const hiringPathway = await opm.broughtTo('ONBOARDED');
  const placement = idOf(await opm.createPlacement(placementInput(hiringPathway)));
  const records = { hiringPathway, hiringCounts: countsId(hiringPathway), placement };
  return { open: records, hidden: records };
}

/** Records of OMB. None is its own alone: what is not determined is known to all federal holders of CUI. */
async function grantRecords(stage: Stage) {
  const { id: grantDetermination } = await new Grants(stage).broughtTo('NOT_DIRECTABLE');
  const grantProgram = 'OMB:grantProgram:47.070';
  return { open: { grantProgram, grantDetermination }, hidden: { grantProgram } };
}

/** Records of CISA: a directive, and how CISA complies with it, that everyone can read; a draft, and what only CISA knows of itself. */
async function directiveRecords(stage: Stage) {
  const cisa = new Directives(stage);
  const { id: instrument } = await cisa.broughtTo('IN_FORCE');
  const released = idOf(await cisa.require({ directive: instrument, agency: 'CISA' }));
  recordOf(await cisa.confirm(idOf(await cisa.proposeRelease(released))));
  const { id: other } = await cisa.broughtTo('IN_FORCE');
  const kept = idOf(await cisa.require({ directive: other, agency: 'CISA' }));
  const { id: draft } = await cisa.broughtTo('IN_CONSULTATION');
  return {
    open: { instrument, requiredAction: released },
    hidden: { instrument: draft, requiredAction: kept },
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
