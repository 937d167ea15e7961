import { HiringDocument } from '../generated/graphql.js';
import { definePage } from '../page.js';
import { Hiring } from './hiring.js';

/** `/hiring`: the pathways of section 2(f) against their baselines, and who was placed where. */
export const hiringPage = definePage({
  path: '/hiring',
  navigation: 'Hiring',
  takesAsOf: false,
  document: HiringDocument,
  variables: () => ({}),
  title: () => 'Hiring under section 2(f)',
  content: (data) => <Hiring data={data} />,
});
