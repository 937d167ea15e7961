/** Where each page is looked at, by its path with names in it, first of all as it is now; whoever adds a page says where. */
export const LOOKED_AT: Readonly<Record<string, readonly string[]>> = {
  '/': ['/', '/?asOf=2026-07-15'],
  '/agencies/:id': ['/agencies/CISA', '/agencies/CISA?asOf=2026-07-15'],
  '/directives/:citation': [
    '/directives/2(d)',
    '/directives/2(d)?asOf=2026-07-15',
    '/directives/3(a)',
    '/directives/9',
  ],
  '/designations': ['/designations', '/designations?asOf=2026-07-15'],
  '/clearinghouse': ['/clearinghouse', '/clearinghouse?asOf=2026-07-15'],
  '/hiring': ['/hiring', '/hiring?asOf=2026-07-15'],
  '/enforcement': ['/enforcement', '/enforcement?asOf=2026-07-15'],
  '/claims': ['/claims'],
};
