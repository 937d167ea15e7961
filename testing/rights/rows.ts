import { OFFICE_ASKED, SOME_ORGANIZATION } from '../../subgraphs/contract/policy/rights.js';
import type { Records } from './records.js';
import { publicCaseInput, referralInput } from '../../subgraphs/doj/testing/enforcement.js';
import { pathwayInput, placementInput } from '../../subgraphs/opm/testing/workforce.js';
import {
  accessProgram,
  defensiveProgram,
  partner,
} from '../../subgraphs/cisa/testing/cyber-programs.js';
import { report, scanDeclaration } from '../../subgraphs/treasury/testing/clearinghouse.js';
import { change, NO_VERSION, ofAgency, root, type Row, type Target } from './row.js';

/**
 * How each field of the graph is tried for who may use it: one row each. `AgencyName` and
 * `agencyField` stand for every agency, as they do in subgraphs/contract/schema.
 */
export const ROWS: Readonly<Record<string, Row>> = {
  'Query.agencies': root('agencies { id }'),
  'Query.agency': root('agency(id: "CISA") { id }'),
  'Query.agencyField': root(({ subgraph }) => `${subgraph} { id }`),
  'Query.agencyFieldDuty': root(
    ({ subgraph, agency }, { directive }) =>
      `${subgraph}Duty(agency: "${agency}", directive: "${directive}") { work }`,
  ),
  'Query.blockingProblems': root('blockingProblems { kind }'),
  'Query.enforcementPriorities': root('enforcementPriorities(first: 1) { totalCount }'),
  'Query.judicialDistricts': root('judicialDistricts { id }'),
  'Query.publicCases': root('publicCases(first: 1) { totalCount }'),
  'Query.publicCaseCounts': root('publicCaseCounts { total }'),
  'Query.referrals': root('referrals(first: 1) { totalCount }'),
  'Query.referralCounts': root('referralCounts(district: ["NYSD"]) { total { withheld } }'),
  'Query.frontierModels': root('frontierModels(first: 1) { totalCount }'),
  'Query.frontierModel': root(
    (_, { frontierModel }) => `frontierModel(id: "${frontierModel}") { id }`,
  ),
  'Query.designationFact': root(
    (_, { frontierModel }) => `designationFact(frontierModel: "${frontierModel}") { state }`,
  ),
  'Query.engagements': root('engagements(first: 1) { totalCount }'),
  'Query.engagementCounts': root('engagementCounts { total { withheld } }'),
  'Query.designations': root('designations(first: 1) { totalCount }'),
  'Query.thresholdDeterminations': root('thresholdDeterminations(first: 1) { totalCount }'),
  'Query.assessments': root('assessments(first: 1) { totalCount }'),
  'Query.shareGrants': root('shareGrants(first: 1) { totalCount }'),
  'Query.grantPrograms': root('grantPrograms(first: 1) { totalCount }'),
  'Query.grantProgram': root('grantProgram(assistanceListing: "47.070") { id }'),
  'Query.grantDeterminations': root('grantDeterminations(first: 1) { totalCount }'),
  'Query.hiringPathways': root('hiringPathways(first: 1) { totalCount }'),
  'Query.hiringPathway': root('hiringPathway(id: "OPM:hiringPathway:TECH_FORCE") { id }'),
  'Query.placements': root('placements(first: 1) { totalCount }'),
  'Query.placementCounts': root('placementCounts { total { withheld } }'),
  'Query.statutes': root('statutes { id }'),
  'Query.clearinghouseCases': root('clearinghouseCases(first: 1) { totalCount }'),
  'Query.clearinghouseCase': root(
    (_, { clearinghouseCase }) => `clearinghouseCase(id: "${clearinghouseCase}") { id }`,
  ),
  'Query.clearinghouseCounts': root('clearinghouseCounts { total { withheld } }'),
  'Query.listedClearinghouseCases': root('listedClearinghouseCases { total }'),
  'Query.overdueClearinghouseCases': root('overdueClearinghouseCases { total }'),
  'Query.earlyAccessFact': root('earlyAccessFact(frontierModel: "none") { windowOpen }'),
  'Query.earlyAccessWindows': root('earlyAccessWindows(first: 1) { totalCount }'),
  'Query.scanDeclarations': root('scanDeclarations(first: 1) { totalCount }'),
  'Query.directive': root('directive(citation: "2(d)") { citation }'),
  'Query.directives': root('directives(first: 1) { totalCount }'),
  'Query.events': root('events(first: 1) { totalCount }'),
  'Query.newestEvent': root('newestEvent'),
  'Query.node': root(({ agency }) => `node(id: "${agency}") { id }`),
  'Query.nodes': root(({ agency }) => `nodes(ids: ["${agency}"]) { id }`),
  'Query.offices': root('offices { id }'),
  'Query.order': root('order { number }'),
  'Query.search': root('search(text: "vulnerability", first: 1) { totalCount }'),
  'Query.snapshot': root(
    'snapshot(query: "query ($asOf: DateTime) { tasks(first: 1, asOf: $asOf) { totalCount } }", asOf: "2026-11-21T00:00:00Z") { id }',
  ),
  'Query.sourceClaims': root('sourceClaims(first: 1) { totalCount }'),
  'Query.statusHistory': root(
    'statusHistory(directive: "2(d)", from: "2026-11-20T00:00:00Z") { at }',
  ),
  'Query.statusSummary': root('statusSummary { total }'),
  'Query.tasks': root('tasks(first: 1) { totalCount }'),
  'Query.viewer': root('viewer { kind }'),
  'Query.kevCatalog': root('kevCatalog { catalogVersion }'),
  'Query.remediationTimeline': root(
    'remediationTimeline(input: { knownExploited: true }) { outcome }',
  ),
  'Query.bindingOperationalDirectives': root(
    'bindingOperationalDirectives(first: 1) { totalCount }',
  ),
  'Query.bindingOperationalDirective': root(
    'bindingOperationalDirective(number: "BOD 26-04") { id }',
  ),
  'Query.requiredActions': root('requiredActions(first: 1) { totalCount }'),
  'Query.cybersecurityGuidance': root('cybersecurityGuidance(first: 1) { totalCount }'),
  'Query.vulnerabilities': root('vulnerabilities(first: 1) { totalCount }'),
  'Query.vulnerability': root('vulnerability(cveId: "CVE-2021-34527") { cveId }'),

  'Query.defensivePrograms': root('defensivePrograms(first: 1) { totalCount }'),
  'Query.accessPrograms': root('accessPrograms(first: 1) { totalCount }'),
  'Query.accessRoutes': root('accessRoutes { beneficiaryClass }'),
  'Query.modelOffers': root('modelOffers(first: 1) { totalCount }'),
  'Query.trustedPartners': root('trustedPartners(first: 1) { totalCount }'),
  'Query.trustedPartnerCounts': root('trustedPartnerCounts { total { withheld } }'),
  'Query.trustedPartnersFact': root('trustedPartnersFact(frontierModel: "none") { agreedByBoth }'),

  'AgencyName.feed': ofAgency('feed(after: 0, first: 1) { lastSequence }'),

  'AgencyName.proposals': ofAgency('proposals(first: 1) { totalCount }'),

  'Mutation.createAgencyNameTask': change(({ agency }, { directive }) => ({
    agency,
    directive,
    title: 'Made to see who may',
  })),
  'Mutation.updateAgencyNameTask': change((_, { task }) => ({
    id: task,
    expectedVersion: NO_VERSION,
    title: 'Changed to see who may',
  })),
  'Mutation.reportAgencyNameDirective': change(({ agency }, { directive }) => ({
    agency,
    directive,
    expectedVersion: NO_VERSION,
    note: 'Reported to see who may.',
  })),
  'Mutation.proposeAgencyNameRelease': change((_, { task }) => ({
    id: task,
    expectedVersion: NO_VERSION,
    target: 'RECORD',
    marking: { tlp: 'CLEAR' },
    reason: 'Proposed to see who may.',
  })),
  'Mutation.createDOJEnforcementPriority': change((_, { directive }) => ({
    title: `Drafted under ${directive} to see who may`,
    text: 'Drafted to see who may.',
    statutes: ['18 USC 1030'],
    aiUse: ['INSTRUMENT_OF_ACCESS'],
  })),
  'Mutation.updateDOJEnforcementPriority': change((_, { enforcementPriority }) => ({
    id: enforcementPriority,
    expectedVersion: NO_VERSION,
    title: 'Changed to see who may',
  })),
  'Mutation.proposeDOJPriorityDecision': change((_, { enforcementPriority }) => ({
    id: enforcementPriority,
    expectedVersion: NO_VERSION,
    decision: 'ISSUE',
    reason: 'Proposed to see who may.',
  })),
  'Mutation.createDOJPublicCase': change((_, { directive }) => ({
    ...publicCaseInput('1:26-cr-00001'),
    reason: `Recorded under ${directive} to see who may.`,
  })),
  'Mutation.updateDOJPublicCase': change((_, { publicCase }) => ({
    id: publicCase,
    expectedVersion: NO_VERSION,
    cveIds: ['CVE-2026-12345'],
  })),
  'Mutation.submitDOJReferral': change((_, { task }) => ({
    ...referralInput(),
    sourceCaseRef: `1:${task}`,
  })),
  'Mutation.updateDOJReferral': change((_, { referral }) => ({
    id: referral,
    expectedVersion: NO_VERSION,
    state: 'RECEIVED',
  })),
  'Mutation.submitTreasuryCase': change((_, { directive }) => ({
    ...report(),
    reason: `Reported under ${directive} to see who may.`,
  })),
  'Mutation.updateTreasuryCase': change((_, { clearinghouseCase }) => ({
    id: clearinghouseCase,
    expectedVersion: NO_VERSION,
    state: 'DECONFLICTED',
  })),
  'Mutation.withdrawTreasuryCase': change((_, { clearinghouseCase }) => ({
    id: clearinghouseCase,
    expectedVersion: NO_VERSION,
  })),
  'Mutation.createTreasuryParticipant': ofCase({ organization: 'Invited', roles: ['OBSERVER'] }),
  'Mutation.updateTreasuryParticipation': ofCase({ reportState: 'CLOSED' }),
  'Mutation.withdrawTreasuryParticipation': ofCase({}),
  'Mutation.reportTreasuryPublicFacts': ofCase({ attacksObserved: true }),
  'Mutation.proposeTreasuryEmbargo': ofCase({ until: '2026-12-31' }),
  'Mutation.updateTreasuryEmbargo': ofCase({ decision: 'END' }),
  'Mutation.updateTreasuryVendorStatus': ofCase({ vendor: SOME_ORGANIZATION, verdict: 'AFFECTED' }),
  'Mutation.submitTreasuryFix': ofCase({
    product: 'Example Product',
    version: '2.0',
    url: 'https://vendor.example/2.0',
    signature: 'sha256:00',
  }),
  'Mutation.createTreasuryDistribution': ofCase({ fixes: ['none'], channel: 'PORTAL' }),
  'Mutation.confirmTreasuryDistribution': ofCase({ distribution: 'none' }),
  'Mutation.createTreasuryEarlyAccessAgreement': change((_, { directive }) => ({
    frontierModel: 'none',
    reason: `Begun under ${directive} to see who may.`,
  })),
  'Mutation.updateTreasuryEarlyAccessAgreement': change((_, { earlyAccessAgreement: id }) => ({
    id,
    expectedVersion: NO_VERSION,
    acknowledged: ['USE'],
  })),
  'Mutation.withdrawTreasuryEarlyAccessAgreement': change((_, { earlyAccessAgreement: id }) => ({
    id,
    expectedVersion: NO_VERSION,
  })),
  'Mutation.createTreasuryEarlyAccessWindow': change((_, { directive }) => ({
    frontierModel: 'none',
    modelVersion: '1',
    opensOn: '2026-12-01',
    closesOn: '2026-12-15',
    plannedPartnerReleaseOn: '2026-12-15',
    reason: `Agreed on under ${directive} to see who may.`,
  })),
  'Mutation.updateTreasuryEarlyAccessWindow': change((_, { earlyAccessWindow: id }) => ({
    id,
    expectedVersion: NO_VERSION,
    closesOn: '2026-12-01',
  })),
  'Mutation.withdrawTreasuryEarlyAccessWindow': change((_, { earlyAccessWindow: id }) => ({
    id,
    expectedVersion: NO_VERSION,
  })),
  'Mutation.submitTreasuryScanDeclaration': change((_, { directive }) => ({
    ...scanDeclaration(),
    reason: `Declared under ${directive} to see who may.`,
  })),
  'Mutation.updateTreasuryScanDeclaration': change((_, { scanDeclaration: id }) => ({
    id,
    expectedVersion: NO_VERSION,
    state: 'ENDED',
  })),
  'Mutation.requestAgencyNameConsultation': change(({ agency }, { task }) => ({
    agency,
    about: task,
    office: OFFICE_ASKED,
    verb: 'CONSULTATION',
    question: 'Asked to see who may.',
  })),
  'Mutation.answerAgencyNameConsultation': change((_, { consultation }) => ({
    id: consultation,
    expectedVersion: NO_VERSION,
    outcome: 'NO_COMMENT',
  })),
  'Mutation.withdrawAgencyNameConsultation': change((_, { consultation }) => ({
    id: consultation,
    expectedVersion: NO_VERSION,
  })),
  'Mutation.createNSAEngagement': change((_, { task }) => ({
    modelAlias: task,
    idempotencyKey: task,
  })),
  'Mutation.submitNSAEngagementStep': change((_, { engagement }) => ({
    id: engagement,
    expectedVersion: NO_VERSION,
    state: 'TERMS_AGREED',
  })),
  'Mutation.reportNSAEvaluationAccess': change((_, { engagement }) => ({
    id: engagement,
    expectedVersion: NO_VERSION,
    from: '2026-11-21',
    until: '2026-11-22',
  })),
  'Mutation.withdrawNSAEngagement': change((_, { engagement }) => ({
    id: engagement,
    expectedVersion: NO_VERSION,
  })),
  'Mutation.updateNSAEngagement': change((_, { engagement }) => ({
    id: engagement,
    expectedVersion: NO_VERSION,
    state: 'BENCHMARKING',
  })),
  'Mutation.createNSAThresholdDetermination': change((_, { thresholdDetermination }) => ({
    reading: 'BOTH',
    supersedes: thresholdDetermination,
  })),
  'Mutation.updateNSAThresholdDetermination': change((_, { thresholdDetermination }) => ({
    id: thresholdDetermination,
    expectedVersion: NO_VERSION,
    state: 'CONSULTED',
  })),
  'Mutation.proposeNSAThreshold': change((_, { thresholdDetermination }) => ({
    id: thresholdDetermination,
    expectedVersion: NO_VERSION,
    reason: 'Proposed to see who may.',
  })),
  'Mutation.createNSADesignation': change((_, { engagement, thresholdDetermination }) => ({
    engagement,
    threshold: thresholdDetermination,
    reading: 'BOTH',
  })),
  'Mutation.updateNSADesignation': change((_, { designation }) => ({
    id: designation,
    expectedVersion: NO_VERSION,
    state: 'CONSULTED',
  })),
  'Mutation.proposeNSADesignation': change((_, { designation }) => ({
    id: designation,
    expectedVersion: NO_VERSION,
    finding: 'NOT_COVERED',
    reason: 'Proposed to see who may.',
  })),
  'Mutation.proposeNSAFieldRelease': change((_, { designation }) => ({
    id: designation,
    expectedVersion: NO_VERSION,
    fields: ['FINDING'],
    reason: 'Proposed to see who may.',
  })),
  'Mutation.createNSAAssessment': change((_, { engagement }) => ({ engagement })),
  'Mutation.updateNSAAssessment': change((_, { assessment }) => ({
    id: assessment,
    expectedVersion: NO_VERSION,
    state: 'COMPLETED',
  })),
  'Mutation.createNSAShareGrant': change((_, { assessment }) => ({
    assessment,
    recipientOrganization: 'LAB-TWO',
    recipientKind: 'RESEARCHER',
    scope: 'SUMMARY',
    form: 'ORAL',
    onwardSharing: 'FORBIDDEN',
  })),
  'Mutation.revokeNSAShareGrant': change((_, { shareGrant }) => ({
    id: shareGrant,
    expectedVersion: NO_VERSION,
  })),
  'Mutation.acknowledgeNSAShareGrant': change((_, { shareGrant }) => ({
    id: shareGrant,
    expectedVersion: NO_VERSION,
  })),
  'Mutation.createOPMHiringPathway': change((_, { directive }) => ({
    ...pathwayInput(),
    reason: `Recorded under ${directive} to see who may.`,
  })),
  'Mutation.updateOPMHiringPathway': change((_, { hiringPathway }) => ({
    id: hiringPathway,
    expectedVersion: NO_VERSION,
    title: 'Changed to see who may',
  })),
  'Mutation.reportOPMHiringCount': change((_, { hiringCounts }) => ({
    id: hiringCounts,
    expectedVersion: NO_VERSION,
    stage: 'APPLIED',
    count: 1,
    on: '2026-11-21',
  })),
  'Mutation.createOPMPlacement': change((_, { hiringPathway }) => placementInput(hiringPathway)),
  'Mutation.updateOPMPlacement': change((_, { placement }) => ({
    id: placement,
    expectedVersion: NO_VERSION,
    end: 'CONVERTED',
    count: 1,
  })),
  'Mutation.createOMBGrantProgram': change((_, { directive }) => ({
    assistanceListing: '97.137',
    title: `Recorded under ${directive} to see who may`,
    awardingAgency: { name: 'Department of Homeland Security', code: 'DHS-DHS' },
    evidence: [{ kind: 'PRIMARY_DOCUMENT', statement: 'The listing', source: 'SAM.gov' }],
  })),
  'Mutation.updateOMBGrantProgram': change((_, { grantProgram }) => ({
    id: grantProgram,
    expectedVersion: NO_VERSION,
    title: 'Changed to see who may',
  })),
  'Mutation.createOMBGrantDetermination': change((_, { grantDetermination }) => ({
    assistanceListing: '47.070',
    supersedes: grantDetermination,
  })),
  'Mutation.updateOMBGrantDetermination': change((_, { grantDetermination }) => ({
    id: grantDetermination,
    expectedVersion: NO_VERSION,
    state: 'DATA_REQUESTED',
  })),
  'Mutation.proposeOMBGrantDetermination': change((_, { grantDetermination }) => ({
    id: grantDetermination,
    expectedVersion: NO_VERSION,
    result: 'DIRECTABLE',
    reason: 'Proposed to see who may.',
  })),
  'Mutation.createCISADefensiveProgram': change((_, { directive }) => ({
    ...defensiveProgram(),
    reason: `Recorded under ${directive} to see who may.`,
  })),
  'Mutation.updateCISADefensiveProgram': change((_, { defensiveProgram: id }) => ({
    id,
    expectedVersion: NO_VERSION,
    state: 'UNDER_WAY',
  })),
  'Mutation.createCISAAccessProgram': change((_, { directive }) => ({
    ...accessProgram(),
    reason: `Recorded under ${directive} to see who may.`,
  })),
  'Mutation.updateCISAAccessProgram': change((_, { accessProgram: id }) => ({
    id,
    expectedVersion: NO_VERSION,
    state: 'UNDER_WAY',
  })),
  'Mutation.createCISAModelOffer': change(ofNewOffer),
  'Mutation.updateCISAModelOffer': change((_, { modelOffer: id }) => ({
    id,
    expectedVersion: NO_VERSION,
    state: 'ENDED',
  })),
  'Mutation.submitCISAModelOffer': change(ofNewOffer),
  'Mutation.confirmCISAModelOffer': change(ofOffer),
  'Mutation.withdrawCISAModelOffer': change(ofOffer),
  'Mutation.createCISATrustedPartner': change((_, { directive }) => ({
    ...partner('none'),
    reason: `Proposed under ${directive} to see who may.`,
  })),
  'Mutation.updateCISATrustedPartner': change((_, { trustedPartner: id }) => ({
    id,
    expectedVersion: NO_VERSION,
    state: 'ENDED',
  })),
  'Mutation.submitCISATrustedPartner': change((_, { task }) => ({
    ...partner('none'),
    idempotencyKey: task,
  })),
  'Mutation.confirmCISATrustedPartner': change(ofPartner),
  'Mutation.reportCISATrustedPartnerAccess': change((...at) => ({
    ...ofPartner(...at),
    modelVersion: '1',
  })),
  'Mutation.withdrawCISATrustedPartner': change(ofPartner),
  'Mutation.createCISAInstrument': change((_, { directive }) => ({
    kind: 'GUIDANCE',
    title: `Drafted under ${directive} to see who may`,
    appliesTo: ['STATE_AND_LOCAL_AUTHORITIES'],
  })),
  'Mutation.updateCISAInstrument': change((_, { instrument }) => ({
    id: instrument,
    expectedVersion: NO_VERSION,
    title: 'Changed to see who may',
  })),
  'Mutation.proposeCISAInstrumentDecision': change((_, { instrument }) => ({
    id: instrument,
    expectedVersion: NO_VERSION,
    decision: 'ISSUE',
    reason: 'Proposed to see who may.',
  })),
  'Mutation.createCISARequiredAction': change((_, { instrument }) => ({
    directive: instrument,
    action: 'INVENTORY',
    agency: 'OPM',
  })),
  'Mutation.reportCISARequiredAction': change((_, { requiredAction }) => ({
    id: requiredAction,
    expectedVersion: NO_VERSION,
    state: 'REPORTED',
    statement: 'Reported to see who may.',
  })),
  'Mutation.updateCISARequiredAction': change((_, { requiredAction }) => ({
    id: requiredAction,
    expectedVersion: NO_VERSION,
    state: 'VALIDATED',
  })),
  'Mutation.proposeCISAComplianceRelease': change((_, { requiredAction }) => ({
    id: requiredAction,
    expectedVersion: NO_VERSION,
    reason: 'Proposed to see who may.',
  })),
  'Mutation.confirmAgencyNameProposal': change(ofProposal),
  'Mutation.declineAgencyNameProposal': change(ofProposal),
  'Mutation.withdrawAgencyNameProposal': change(ofProposal),
};

/** A change of a case, with what else its input takes. */
function ofCase(input: Readonly<Record<string, unknown>>): Row {
  return change((_, { clearinghouseCase: id }) => ({ id, expectedVersion: NO_VERSION, ...input }));
}

function ofNewOffer(_: Target, { accessProgram: id }: Records) {
  return { accessProgram: id, frontierModel: 'none' };
}

function ofOffer(_: Target, { modelOffer }: Records) {
  return { id: modelOffer, expectedVersion: NO_VERSION };
}

function ofPartner(_: Target, { trustedPartner }: Records) {
  return { id: trustedPartner, expectedVersion: NO_VERSION };
}

function ofProposal(_: Target, { proposal }: Records) {
  return { id: proposal, expectedVersion: NO_VERSION };
}
