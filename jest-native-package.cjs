/**
 * A package is loaded by Node, once for all test files that a process runs, instead of once for each of
 * them: loading, and warming up what was loaded, was half of what a test file costs.
 */
module.exports = {
  process: (_source, path) => ({
    code: `module.exports = requireNatively(${JSON.stringify(path)});`,
  }),
  getCacheKey: (_source, path) => `native ${path}`,
};
