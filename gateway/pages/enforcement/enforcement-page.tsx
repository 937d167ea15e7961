import { EnforcementDocument } from '../generated/graphql.js';
import { definePage } from '../page.js';
import { Enforcement } from './enforcement.js';

/** `/enforcement`: the priorities of section 4, its statutes, and the public cases. */
export const enforcementPage = definePage({
  path: '/enforcement',
  navigation: 'Enforcement',
  takesAsOf: false,
  document: EnforcementDocument,
  variables: () => ({}),
  title: () => 'Enforcement priorities under section 4',
  content: (data) => <Enforcement data={data} />,
});
