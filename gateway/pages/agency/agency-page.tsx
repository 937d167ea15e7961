import { OneAgencyDocument } from '../generated/graphql.js';
import { definePage, momentOf } from '../page.js';
import { Agency } from './agency.js';

/** `/agencies/{id}`: one agency, by its identifier in the graph. */
export const agencyPage = definePage({
  path: '/agencies/:id',
  takesAsOf: true,
  document: OneAgencyDocument,
  variables: (address) => ({
    id: address.params['id'] ?? '',
    asOf: momentOf(address),
    live: address.asOf === null,
  }),
  title: (data, { params }) => data?.agency?.name ?? params['id'] ?? 'Agency',
  found: ({ agency }) => agency !== null,
  content: (data, address) => <Agency data={data} address={address} />,
});
