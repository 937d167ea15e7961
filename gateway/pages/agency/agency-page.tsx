import { OneAgencyDocument } from '../generated/graphql.js';
import { definePage, whenOf } from '../page.js';
import { Agency } from './agency.js';

/** `/agencies/{id}`: one agency, by its identifier in the graph. */
export const agencyPage = definePage({
  path: '/agencies/:id',
  takesAsOf: true,
  document: OneAgencyDocument,
  variables: (address) => ({
    id: address.params['id'] ?? '',
    ...whenOf(address),
  }),
  title: (data, { params }) => data?.agency?.name ?? params['id'] ?? 'Agency',
  found: ({ agency }) => agency !== null,
  content: (data, address) => <Agency data={data} address={address} />,
});
