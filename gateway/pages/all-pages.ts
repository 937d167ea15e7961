import { agencyPage } from './agency/agency-page.js';
import { claimsPage } from './claims/claims-page.js';
import { directivePage } from './directive/directive-page.js';
import type { NavigationLink } from './frame/navigation.js';
import { orderPage } from './order/order-page.js';
import type { Page } from './page.js';

/** Every page, in the order in which the navigation has them. */
export const PAGES: readonly Page[] = [orderPage, agencyPage, directivePage, claimsPage];

/** Those that the navigation leads to. */
export const navigation: readonly NavigationLink[] = PAGES.flatMap(({ path, navigation: name }) =>
  name === null ? [] : [{ path, name }],
);
