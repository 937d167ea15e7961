/** What a page may load and run: only what this origin serves. Nothing of it is inline. */
export const PAGE_POLICY = policy({ 'style-src': "'self'" });

/**
 * For the explorer, whose editor writes style elements of its own and has no way to sign them, draws with
 * pictures and fonts that lie in its style sheet, and starts its workers from our files. Its scripts are
 * as strictly ours as any page's.
 */
export const EXPLORER_POLICY = policy({
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
  'worker-src': "'self'",
});

function policy(differences: Readonly<Record<string, string>>): string {
  const directives = {
    'default-src': "'none'",
    'script-src': "'self'",
    'font-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    ...differences,
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
