import { DesignationsDocument } from '../generated/graphql.js';
import { definePage } from '../page.js';
import { Designations } from './designations.js';

/** `/designations`: covered frontier models, as far as anything of them was released. */
export const designationsPage = definePage({
  path: '/designations',
  navigation: 'Frontier models',
  takesAsOf: false,
  document: DesignationsDocument,
  variables: () => ({}),
  title: () => 'Covered frontier models',
  content: (data) => <Designations data={data} />,
});
