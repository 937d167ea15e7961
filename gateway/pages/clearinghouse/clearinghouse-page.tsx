import { quartersOver } from '../facts/dates.js';
import { TheClearinghouseDocument } from '../generated/graphql.js';
import { dayOf, definePage, whenOf } from '../page.js';
import { Clearinghouse } from './clearinghouse.js';

/** `/clearinghouse`: the cases of section 2(d), as counts. */
export const clearinghousePage = definePage({
  path: '/clearinghouse',
  navigation: 'Clearinghouse',
  takesAsOf: true,
  document: TheClearinghouseDocument,
  variables: (address) => {
    const [latest, second, third] = quartersOver(dayOf(address));
    return {
      ...whenOf(address),
      latestQuarter: latest ?? null,
      hasLatest: latest !== undefined,
      secondQuarter: second ?? null,
      hasSecond: second !== undefined,
      thirdQuarter: third ?? null,
      hasThird: third !== undefined,
    };
  },
  title: () => 'The AI cybersecurity clearinghouse',
  content: (data, address) => <Clearinghouse data={data} address={address} />,
});
