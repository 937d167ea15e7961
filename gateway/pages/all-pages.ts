import { agencyPage } from './agency/agency-page.js';
import { claimsPage } from './claims/claims-page.js';
import { clearinghousePage } from './clearinghouse/clearinghouse-page.js';
import { designationsPage } from './designations/designations-page.js';
import { directivePage } from './directive/directive-page.js';
import { enforcementPage } from './enforcement/enforcement-page.js';
import type { NavigationLink } from './frame/navigation.js';
import { hiringPage } from './hiring/hiring-page.js';
import { orderPage } from './order/order-page.js';
import type { Page } from './page.js';

/** Every page, in the order in which the navigation has them. */
export const PAGES: readonly Page[] = [
  orderPage,
  agencyPage,
  directivePage,
  designationsPage,
  clearinghousePage,
  hiringPage,
  enforcementPage,
  claimsPage,
];

/** Those that the navigation leads to. */
export const navigation: readonly NavigationLink[] = PAGES.flatMap(({ path, navigation: name }) =>
  name === null ? [] : [{ path, name }],
);
