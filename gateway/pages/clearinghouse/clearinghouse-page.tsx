import { quartersOver } from '../facts/dates.js';
import { TheClearinghouseDocument } from '../generated/graphql.js';
import { definePage } from '../page.js';
import { Clearinghouse } from './clearinghouse.js';

/** `/clearinghouse`: the cases of section 2(d), as counts. */
export const clearinghousePage = definePage({
  path: '/clearinghouse',
  navigation: 'Clearinghouse',
  takesAsOf: false,
  document: TheClearinghouseDocument,
  variables: ({ today }) => {
    const [latest, second, third] = quartersOver(today);
    return {
      latestQuarter: latest ?? null,
      hasLatest: latest !== undefined,
      secondQuarter: second ?? null,
      hasSecond: second !== undefined,
      thirdQuarter: third ?? null,
      hasThird: third !== undefined,
    };
  },
  title: () => 'The AI cybersecurity clearinghouse',
  content: (data, { today }) => (
    <Clearinghouse data={data} hasQuarters={quartersOver(today).length > 0} />
  ),
});
