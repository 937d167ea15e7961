import type { Citation } from '../../contract/order/citations.js';

/** What a provision asks for, taken from its text. */
export interface ProvisionNotes {
  /** The verb exactly as in the order; null where the order gives no one anything to do. */
  readonly verb: string | null;
  /** What there is to show when the duty is done. */
  readonly deliverable: string | null;
  /** The limits on how it may be done. */
  readonly constraints: readonly string[];
  /** Those the order names as the ones it is for, in its own words. */
  readonly beneficiaries: readonly string[];
  /** What the provision reaches and what it does not. */
  readonly scopeNote: string | null;
}

const NOTHING: ProvisionNotes = {
  verb: null,
  deliverable: null,
  constraints: [],
  beneficiaries: [],
  scopeNote: null,
};

const ACTION_STANDARD =
  'appropriate and expeditious action consistent with the purpose of this order';

export const PROVISION_NOTES: Readonly<Record<Citation, ProvisionNotes>> = {
  '1': { ...NOTHING, scopeNote: 'A statement of policy; it charges no one with a duty.' },
  '2(a)': {
    ...NOTHING,
    verb: 'prioritize',
    deliverable: 'the cyber defense of National Security Systems, prioritized',
    constraints: [ACTION_STANDARD],
    scopeNote: 'National Security Systems, as defined in 44 U.S.C. 3552(b)(6)(A).',
  },
  '2(b)': {
    ...NOTHING,
    verb: 'prioritize',
    deliverable: 'the cyber defense of Department of War information systems, prioritized',
    constraints: [ACTION_STANDARD],
    scopeNote: 'Department of War information systems.',
  },
  '2(c)': {
    ...NOTHING,
    verb: 'release',
    deliverable: 'Binding Operational Directives and other guidance as appropriate',
    scopeNote:
      'Binding Operational Directives reach civilian Federal agencies only: not National Security ' +
      'Systems, the Department of War or the intelligence community, and not States or companies ' +
      '(44 U.S.C. 3553(b), (d) and (e)).',
  },
  '2(c)(i)': {
    ...NOTHING,
    verb: 'expedite and prioritize',
    deliverable:
      'directives and guidance that expedite and prioritize the cyber defense of civilian Federal ' +
      'Government information systems',
    scopeNote: 'Civilian Federal Government information systems.',
  },
  '2(c)(ii)': {
    ...NOTHING,
    verb: 'establish or expand',
    deliverable:
      'directives and guidance that establish or expand Federal programs and cybersecurity services',
    scopeNote: 'Programs and services that enhance AI-enabled defensive tools.',
  },
  '2(c)(iii)': {
    ...NOTHING,
    verb: 'facilitate',
    deliverable:
      'directives and guidance that facilitate access to cybersecurity tools and services',
    constraints: ['covered frontier models only "where appropriate"'],
    beneficiaries: [
      'agencies',
      'State and local authorities',
      'operators of critical infrastructure such as rural hospitals, community banks, and local utilities',
    ],
    scopeNote:
      'What is not Federal can be reached by guidance and facilitation only, because a Binding ' +
      'Operational Directive does not bind it. The operators named are examples.',
  },
  '2(d)': {
    ...NOTHING,
    verb: 'form',
    deliverable: 'an AI cybersecurity clearinghouse',
    constraints: [
      'voluntary collaboration with the AI industry and operators of critical infrastructure',
    ],
    scopeNote:
      'Three duties: it coordinates and deconflicts scanning for software vulnerabilities, ' +
      'discovers and validates them, and coordinates and prioritizes remediation and distribution ' +
      'of patches. The industry and the operators are collaborators, not beneficiaries.',
  },
  '2(e)': {
    ...NOTHING,
    verb: 'determine',
    deliverable:
      'a determination whether any Federal grant programs have available and relevant funding, ' +
      'which may be that none has',
    constraints: [
      'available and relevant, both',
      'subject to the availability of appropriations (5(b))',
    ],
    beneficiaries: ['applicants developing advanced AI vulnerability detection'],
    scopeNote: 'A finding; it creates no money and no program.',
  },
  '2(f)': {
    ...NOTHING,
    verb: 'expand',
    deliverable:
      'expanded United States Tech Force Information Cybersecurity Specialist hiring and ' +
      'placement pathways',
    scopeNote: '"Expand" implies a baseline to measure from.',
  },
  '3': { ...NOTHING, scopeNote: 'Three lead jointly; what they do is in (a) and (b), within (c).' },
  '3(a)': {
    ...NOTHING,
    verb: 'develop and maintain',
    deliverable:
      'a classified benchmarking process, and the threshold at which an AI model should be ' +
      'designated a covered frontier model',
    constraints: [
      'classified',
      'assessments shared as appropriate',
      'maintained, without an end date',
    ],
    beneficiaries: ['AI developers and researchers'],
    scopeNote: 'The three co-leads build the process; the Director of NSA alone determines.',
  },
  '3(b)': {
    ...NOTHING,
    verb: 'design',
    deliverable: 'a voluntary framework with AI developers',
    constraints: ['voluntary'],
    scopeNote: 'The framework is designed with AI developers; joining it is theirs to choose.',
  },
  '3(b)(i)': {
    ...NOTHING,
    verb: 'engage',
    constraints: ['begun by the developer'],
    beneficiaries: ['developers'],
    scopeNote: 'Models under development.',
  },
  '3(b)(ii)': {
    ...NOTHING,
    verb: 'provide',
    constraints: [
      'a period of up to 30 days',
      'before they plan to release such models to other trusted partners',
      'appropriate confidentiality requirements',
      'appropriate cybersecurity requirements',
      'appropriate insider-risk requirements',
      'appropriate intellectual-property protection requirements',
      'appropriate use requirements',
      'appropriate nondisclosure requirements',
    ],
    scopeNote: 'The period ends at release to other trusted partners, not to the public.',
  },
  '3(b)(iii)': {
    ...NOTHING,
    verb: 'collaborate',
    constraints: ['selected by the developer and the Federal Government together'],
    beneficiaries: ['trusted partners', 'critical infrastructure'],
    scopeNote:
      'Early access is to promote secure innovation and strengthen the cybersecurity of critical ' +
      'infrastructure.',
  },
  '3(c)': {
    ...NOTHING,
    constraints: ['no mandatory governmental licensing, preclearance, or permitting requirement'],
    scopeNote:
      'All of section 3, for the development, publication, release, or distribution of new AI ' +
      'models, including frontier models.',
  },
  '4': {
    ...NOTHING,
    verb: 'prioritize',
    deliverable: 'the enforcement of Federal criminal laws, prioritized',
    constraints: ['existing law only; the order makes no new offense'],
    scopeNote:
      'Anyone who utilizes AI to illegally access or damage a computer without authorization, or ' +
      'while engaged in such access to further any other crime. The three statutes named are not ' +
      'the whole list: "all other applicable Federal criminal laws".',
  },
  '5(a)': {
    ...NOTHING,
    constraints: [
      'no effect on the authority granted by law to an agency or its head',
      'no effect on the functions of the Director of OMB for budgetary, administrative, or ' +
        'legislative proposals',
    ],
  },
  '5(b)': {
    ...NOTHING,
    verb: 'implemented',
    constraints: [
      'consistent with applicable law',
      'subject to the availability of appropriations',
    ],
    scopeNote: 'The whole order; want of appropriations can block a duty.',
  },
  '5(c)': { ...NOTHING, scopeNote: 'The whole order creates no enforceable right or benefit.' },
  '5(d)': {
    ...NOTHING,
    verb: 'borne',
    deliverable: 'the costs for publication of this order',
    scopeNote: 'Charges the Department of War and names no one in it.',
  },
};
