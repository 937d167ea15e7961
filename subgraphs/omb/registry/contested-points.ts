import type { ContestedPoint } from './source-claim.js';

// Four press and analysis pieces of June 2026, and a fifth of which only the number is known.
const NEWS_000 = 'General news, June 2026 (000)';
const NEWS_001 = 'General news, June 2026 (001)';
const CONSULTANCY_002 = 'A compliance consultancy, June 2026 (002)';
const TECH_POLICY_PRESS_003 = 'Tech Policy Press, June 2026 (003)';
const UNDESCRIBED_004 = 'A source known only by its number (004)';

/** The points on which sources disagree about the order. */
export const CONTESTED_POINTS: readonly ContestedPoint[] = [
  {
    id: 'clearinghouse-head',
    point: 'Head of the clearinghouse',
    text: 'The Secretary of the Treasury leads.',
    citations: ['2(d)'],
    claims: [
      { source: NEWS_000, claim: 'Treasury leads.', supportedByText: 'YES' },
      { source: CONSULTANCY_002, claim: 'Treasury leads.', supportedByText: 'YES' },
      { source: TECH_POLICY_PRESS_003, claim: 'Treasury leads.', supportedByText: 'YES' },
      // To name none, or to ask, is nothing the text could bear out or contradict.
      { source: NEWS_001, claim: 'Names no lead.', supportedByText: 'UNDETERMINED' },
      {
        source: 'Rep. McCaul, as reported by convina.com',
        claim: 'Asked why CISA does not lead.',
        supportedByText: 'UNDETERMINED',
      },
    ],
  },
  {
    id: 'clearinghouse-consultees',
    point: 'Who is consulted on the clearinghouse',
    text:
      'In consultation with the National Cyber Director; the Secretary of War, through the ' +
      'Director of NSA; and the Secretary of Homeland Security, through the Director of CISA.',
    citations: ['2(d)'],
    claims: [
      {
        source: NEWS_000,
        claim:
          '"in coordination with the NSA and CISA" (leaves out the National Cyber Director and ' +
          'has the wrong verb).',
        supportedByText: 'NO',
      },
      {
        source: TECH_POLICY_PRESS_003,
        claim:
          '"War, NSA, DHS, CISA" (leaves out the National Cyber Director and lists NSA apart ' +
          'from War).',
        supportedByText: 'NO',
      },
      {
        source: CONSULTANCY_002,
        claim:
          'The National Cyber Director, NSA and CISA (the three parties, by the offices they ' +
          'act through).',
        supportedByText: 'YES',
      },
    ],
  },
  {
    id: 'benchmark-builders',
    point: 'Who builds the benchmark',
    text: 'Three co-leads develop and maintain the process; the Director of NSA determines.',
    citations: ['3', '3(a)'],
    claims: [
      {
        source: NEWS_000,
        claim: 'The Director of NSA "must develop and maintain" it.',
        supportedByText: 'NO',
      },
      {
        source: `${CONSULTANCY_002}, body`,
        claim: 'Treasury, War through NSA, and DHS through CISA, with NIST.',
        supportedByText: 'YES',
      },
      {
        source: `${CONSULTANCY_002}, takeaways`,
        claim: '"led by NSA".',
        supportedByText: 'NO',
      },
      {
        source: TECH_POLICY_PRESS_003,
        claim: 'Treasury, War, NSA and CISA, as if four separate leads.',
        supportedByText: 'NO',
      },
    ],
  },
  {
    id: 'section-3-consultees',
    point: 'Who is consulted under section 3',
    text:
      'In consultation with the White House Chief of Staff, through the National Cyber Director; ' +
      'the APST; and the Secretary of Commerce, through the Director of the National Institute of ' +
      'Standards and Technology; in coordination with other agencies, as appropriate. The list ' +
      'for the determination of 3(a) is another, narrower one.',
    citations: ['3', '3(a)'],
    claims: [
      {
        source: TECH_POLICY_PRESS_003,
        claim: 'A list without the White House Chief of Staff and Commerce.',
        supportedByText: 'NO',
      },
      {
        source: CONSULTANCY_002,
        claim: '"NIST and others" (not wrong, and not the list).',
        supportedByText: 'YES',
      },
      {
        source: NEWS_000,
        claim: 'The narrower list of 3(a), as that of section 3.',
        supportedByText: 'NO',
      },
    ],
  },
  {
    id: 'draft-and-final',
    point: 'The May draft and the final order',
    text:
      'The final window is "up to 30 days" (3(b)(ii)) and the clearinghouse is due within 30 ' +
      'days (2(d)). What drafts said cannot be settled from the order.',
    citations: ['2(d)', '3(b)(ii)'],
    claims: [
      {
        source: TECH_POLICY_PRESS_003,
        claim: 'The window was 90 days in the draft and is 30 in the final order.',
        supportedByText: 'UNDETERMINED',
      },
      {
        source:
          'Secretary Bessent, as reported by omegatechnologysolutionsgroupinc.com citing FedScoop',
        claim: 'The change from 90 to 30 was the deadline of the clearinghouse.',
        supportedByText: 'UNDETERMINED',
      },
    ],
  },
  {
    id: 'beneficiaries',
    point: 'Whom the hospitals, banks and utilities belong to',
    text: 'Rural hospitals, community banks and local utilities appear only in 2(c)(iii).',
    citations: ['2(c)(iii)', '2(d)', '2(e)'],
    claims: [
      {
        source: NEWS_001,
        claim: 'Ties hospitals, banks and utilities to the clearinghouse.',
        supportedByText: 'NO',
      },
      {
        source: 'grantedai.com',
        claim: "Ties them to OMB's grant clause.",
        supportedByText: 'NO',
      },
      {
        source: 'grantedai.com',
        claim: 'Quotes words that are not in the order.',
        supportedByText: 'NO',
      },
    ],
  },
  {
    id: 'window-end',
    point: 'Where the early-access window ends',
    text: 'Before the developer plans to release the model to other trusted partners.',
    citations: ['3(b)(ii)'],
    claims: [
      { source: 'eyeon.ai', claim: '"before public release".', supportedByText: 'NO' },
      { source: 'shmews.com', claim: '"pre-release".', supportedByText: 'NO' },
    ],
  },
  {
    id: 'mandatory',
    point: 'Whether anything is mandatory for developers',
    text: 'The framework is voluntary (3(b)); section 3 authorizes no mandatory requirement (3(c)).',
    citations: ['3(b)', '3(c)'],
    claims: [
      { source: 'A Korean post', claim: '"mandatory 30-day notice".', supportedByText: 'NO' },
      {
        source: 'The repository 68533539206',
        claim: '"requires developers to submit".',
        supportedByText: 'NO',
      },
    ],
  },
  {
    id: 'nsa-30-day-duty',
    point: 'Whether NSA has a 30-day duty',
    text: 'NSA is only a consultee in 2(d) and leads no 30-day duty.',
    citations: ['2(d)'],
    claims: [
      {
        source: NEWS_000,
        claim: 'NSA was "expected to produce" in early July.',
        supportedByText: 'NO',
      },
    ],
  },
  {
    id: 'department-name',
    point: 'The name of the department',
    text: 'Department of War.',
    citations: ['2(b)', '2(d)', '3', '3(a)', '5(d)'],
    claims: [
      { source: NEWS_001, claim: '"Defense Department".', supportedByText: 'NO' },
      { source: NEWS_000, claim: '"Department of War".', supportedByText: 'YES' },
      { source: CONSULTANCY_002, claim: '"Department of War".', supportedByText: 'YES' },
      { source: TECH_POLICY_PRESS_003, claim: '"Department of War".', supportedByText: 'YES' },
      { source: UNDESCRIBED_004, claim: '"Department of War".', supportedByText: 'YES' },
    ],
  },
  {
    id: 'statutes',
    point: 'Which statutes are to be enforced',
    text:
      '18 U.S.C. 1028, 1030 and 1343, "and all other applicable Federal criminal laws": the list ' +
      'is not exhaustive.',
    citations: ['4'],
    claims: [
      {
        source: 'Summaries of the order',
        claim: '"identity, computer, wire fraud", as if that were the list.',
        supportedByText: 'NO',
      },
    ],
  },
];
