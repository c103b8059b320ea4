// Who may import whom inside the core: each layer only those to its left.
const layers = [
  'text',
  'morphology',
  'termbase',
  'translation',
  'spelling',
  'checks',
  'review',
  'concordance',
  'report',
];

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...layers.slice(0, -1).map((layer, index) => ({
      name: `${layer}-reads-only-leftwards`,
      severity: 'error',
      from: { path: `^src/core/${layer}/` },
      to: { path: `^src/core/(${layers.slice(index + 1).join('|')})/` },
    })),
    {
      name: 'checks-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/core/checks/', pathNot: '^src/core/checks/(index|check)\\.ts$' },
      to: { path: '^src/core/checks/', pathNot: '^src/core/checks/(check|support/.*)\\.ts$' },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^(vscode|src/(editor|cli|panel|knowledge))|^node:' },
    },
    {
      name: 'core-has-one-door',
      severity: 'error',
      from: { path: '^src/(editor|cli|panel)/' },
      to: { path: '^src/core/', pathNot: '^src/core/index\\.ts$' },
    },
    {
      name: 'readers-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/(editor|cli|panel)/' },
      to: { path: '^src/(editor|cli|panel)/', pathNot: '^src/$1/' },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src', pathNot: '\\.d\\.ts$' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    builtInModules: { add: ['vscode'] },
  },
};
