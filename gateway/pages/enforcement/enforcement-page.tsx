import { EnforcementDocument } from '../generated/graphql.js';
import { definePage, whenOf } from '../page.js';
import { Enforcement } from './enforcement.js';

/** `/enforcement`: the priorities of section 4, its statutes, and the public cases. */
export const enforcementPage = definePage({
  path: '/enforcement',
  navigation: 'Enforcement',
  takesAsOf: true,
  document: EnforcementDocument,
  variables: (address) => ({
    ...whenOf(address),
    filedOnOrBefore: address.asOf,
  }),
  title: () => 'Enforcement priorities under section 4',
  content: (data, address) => <Enforcement data={data} address={address} />,
});
