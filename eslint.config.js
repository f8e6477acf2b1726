const tseslint = require('typescript-eslint');

/**
 * The rooms of `src/` and which others each may know of. Dependencies point one way only: a room that stands
 * further down is never known by one further up.
 */
const rooms = {
  grid: [],
  language: [],
  period: ['language'],
  edits: ['grid'],
  reading: ['grid', 'language', 'period'],
  plans: ['grid', 'language', 'period', 'reading'],
  matching: ['language', 'plans'],
  assessing: ['language', 'period', 'reading', 'plans'],
  checking: ['grid', 'language', 'period', 'edits', 'reading', 'plans', 'matching', 'assessing'],
  reporting: ['grid', 'language', 'period', 'edits', 'reading', 'plans', 'matching', 'assessing', 'checking'],
  consolidating: ['grid', 'language', 'period', 'edits', 'reading', 'plans', 'matching', 'assessing'],
  decisions: [
    'edits',
    'language',
    'period',
    'reading',
    'plans',
    'matching',
    'assessing',
    'checking',
    'reporting',
  ],
  hosts: ['grid', 'language', 'edits'],
};
const pure = Object.keys(rooms).filter((room) => room !== 'hosts');
const ways = {
  pipeline: pure,
  cli: [...pure, 'hosts', 'pipeline'],
  taskpane: [...pure, 'hosts', 'pipeline'],
  commands: [...pure, 'hosts', 'pipeline', 'taskpane'],
};
const houses = { ...rooms, ...ways };

const oneDirection = Object.entries(houses).map(([room, known]) => ({
  files: [`src/${room}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: Object.keys(houses)
          .filter((other) => other !== room && !known.includes(other))
          .map((other) => ({
            group: [`../${other}`, `../${other}/**`, `../../${other}`, `../../${other}/**`],
            message: `${room} must not know ${other}: dependencies point one way.`,
          })),
      },
    ],
  },
}));

module.exports = tseslint.config(
  { ignores: ['dist', 'out', 'coverage', 'node_modules'] },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  ...oneDirection,
);
