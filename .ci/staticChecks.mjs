/** What can be said of the code without running it, cheapest answer first: `[tool, ...arguments]`. */
export const staticChecks = {
  types: ['tsc', '-p', 'tsconfig.json'],
  headlessTypes: ['tsc', '-p', 'src/tsconfig.headless.json'],
  engineTypes: ['tsc', '-p', 'src/tsconfig.engine.json'],
  lint: ['eslint', '-c', '.ci/eslint.config.js', '.'],
  format: ['prettier', '--check', '--log-level=warn', '.'],
  unused: ['knip'],
};
