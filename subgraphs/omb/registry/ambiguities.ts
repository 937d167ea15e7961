import type { Citation } from '../../contract/order/citations.js';

/** A question the order's text leaves open, and how this graph keeps it open. */
export interface Ambiguity {
  readonly citations: readonly Citation[];
  readonly question: string;
  readonly reading: string;
}

export const AMBIGUITIES: readonly Ambiguity[] = [
  {
    citations: ['3(a)'],
    question:
      '"Such a determination" may mean the threshold, whether a given model meets it, or both.',
    reading: 'Both are kept, as separate records, each decided by the Director of NSA.',
  },
  {
    citations: ['3', '3(a)', '3(b)'],
    question:
      'The White House Chief of Staff is consulted "through the National Cyber Director", an ' +
      'unusual routing.',
    reading:
      'The office named and the office it acts through are kept separately, here as elsewhere.',
  },
  {
    citations: ['2(a)', '2(b)', '4'],
    question: '"Prioritize" has no test of completion.',
    reading: 'The duty is continuing and is never counted as complete.',
  },
  {
    citations: ['2(c)', '2(c)(i)', '2(c)(ii)', '2(c)(iii)'],
    question:
      '"Binding Operational Directives and other guidance as appropriate" are plural and serve ' +
      'three purposes; the order does not say which instrument serves which.',
    reading: 'Each instrument is set against each of the three purposes.',
  },
  {
    citations: ['2(c)(iii)', '3(a)'],
    question:
      '2(c)(iii) is due on day 30 and can use covered frontier models only after 3(a), due on ' +
      'day 60.',
    reading: 'The dependency is kept and shown as an inversion.',
  },
  {
    citations: ['3(b)(i)', '3(b)(ii)'],
    question:
      'To judge a model under 3(b)(i) takes some access before any designation; the order does ' +
      'not say whether that counts toward the up to 30 days of 3(b)(ii).',
    reading: 'Access for evaluation and the early-access window are separate records.',
  },
  {
    citations: ['3(b)(ii)', '3(b)(iii)'],
    question:
      '"Trusted partners" are not defined; "other trusted partners" implies that the Federal ' +
      'Government is one.',
    reading: 'No definition is added.',
  },
  {
    citations: ['2(b)', '3', '5(d)'],
    question:
      'The order says Secretary of War and Department of War; other registries still say ' +
      'Department of Defense.',
    reading: "The order's name is used and the other is kept as an alias.",
  },
];

/** The questions a provision leaves open. */
export function ambiguitiesOf(citation: Citation): readonly Ambiguity[] {
  return AMBIGUITIES.filter(({ citations }) => citations.includes(citation));
}
