/** Sources import "./x.js" and lie beside it as "./x.ts" or "./x.tsx"; packages are left as they are. */
module.exports = (request, options) => {
  const isOurs =
    request.startsWith('.') && request.endsWith('.js') && !options.basedir.includes('node_modules');
  if (!isOurs) return options.defaultResolver(request, options);
  try {
    return options.defaultResolver(request.replace(/\.js$/, '.ts'), options);
  } catch {
    return options.defaultResolver(request.replace(/\.js$/, '.tsx'), options);
  }
};
