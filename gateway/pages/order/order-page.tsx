import { TheOrderDocument } from '../generated/graphql.js';
import { definePage, whenOf } from '../page.js';
import { Order } from './order.js';

/** `/`: the order at a glance. */
export const orderPage = definePage({
  path: '/',
  navigation: 'The order',
  takesAsOf: true,
  document: TheOrderDocument,
  variables: whenOf,
  title: () => 'Executive Order 14409',
  content: (data, address) => <Order data={data} address={address} />,
});
