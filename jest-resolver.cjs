/** Sources import "./x.js" and lie beside it as "./x.ts"; packages are left as they are. */
module.exports = (request, options) => {
  const isOurs =
    request.startsWith('.') && request.endsWith('.js') && !options.basedir.includes('node_modules');
  return options.defaultResolver(isOurs ? request.replace(/\.js$/, '.ts') : request, options);
};
