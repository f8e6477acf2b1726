/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Slow machines get their time; what hangs still ends.
  testTimeout: 120_000,
  roots: ['<rootDir>/tests'],
  setupFiles: ['<rootDir>/tests/support/propertySeed.ts'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.[tj]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
  },
  // The spreadsheet engine behind the emulated Excel comes as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
};
