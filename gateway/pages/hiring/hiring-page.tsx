import { latestQuarterOf } from '../counts/latest-quarter.js';
import { HiringDocument } from '../generated/graphql.js';
import { definePage, whenOf } from '../page.js';
import { Hiring } from './hiring.js';

/** `/hiring`: the pathways of section 2(f) against their baselines, and who was placed where. */
export const hiringPage = definePage({
  path: '/hiring',
  navigation: 'Hiring',
  takesAsOf: true,
  document: HiringDocument,
  variables: (address) => ({ ...whenOf(address), ...latestQuarterOf(address) }),
  title: () => 'Hiring under section 2(f)',
  content: (data, address) => <Hiring data={data} address={address} />,
});
