import { latestQuarterOf } from '../counts/latest-quarter.js';
import { DesignationsDocument } from '../generated/graphql.js';
import { definePage, whenOf } from '../page.js';
import { Designations } from './designations.js';

/** `/designations`: covered frontier models, as far as anything of them was released. */
export const designationsPage = definePage({
  path: '/designations',
  navigation: 'Frontier models',
  takesAsOf: true,
  document: DesignationsDocument,
  variables: (address) => ({ ...whenOf(address), ...latestQuarterOf(address) }),
  title: () => 'Covered frontier models',
  content: (data, address) => <Designations data={data} address={address} />,
});
