/** What there is to read beside the reference, each with its address here and in the repository. */
export const DOCUMENTS: readonly { readonly path: string; readonly title: string }[] = [
  { path: '/README.md', title: 'Where to begin' },
  { path: '/docs/guides/agency-tools.md', title: 'Guide for agency tools' },
  { path: '/docs/guides/dashboards.md', title: 'Guide for dashboards' },
  { path: '/docs/guides/analysts.md', title: 'Guide for analysts' },
  { path: '/docs/errors.md', title: 'Errors and what to do about them' },
  { path: '/docs/changelog.md', title: 'Changes of the schema' },
  { path: '/docs/deprecation.md', title: 'Deprecation' },
  { path: '/docs/accessibility.md', title: 'Accessibility' },
  { path: '/docs/security.md', title: 'Security' },
  { path: '/docs/operations.md', title: 'Operations' },
];
