/** Which folder may import which; the reading order of docs/architecture.md. */
const layer = (name, from, to, comment) => ({ name, comment, severity: 'error', from: { path: from }, to: { path: to } });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Values never import each other in a circle. Types may: they are gone when the program runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unknown-modules',
      comment: 'What is imported exists.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    layer('util-knows-nothing', '^src/util/', '^src/(?!util/)', 'util has no words of the domain.'),
    layer(
      'models-are-data',
      '^src/models/(libraries|language|events)/',
      '^src/models/(?!schema\\.ts$|threats\\.ts$|[a-z]+-rows\\.ts$)',
      'A model knows the vocabulary of rows only.',
    ),
    layer('models-know-no-engine', '^src/models/', '^src/(?!models/)', 'Knowledge does not depend on what uses it.'),
    layer('ir-is-plain-data', '^src/analysis/ir/', '^src/(?!analysis/ir/|util/)', 'The intermediate representation depends on nothing.'),
    layer(
      'lowering-ends-syntax',
      '^src/analysis/lowering/',
      '^src/(?!analysis/(lowering|ir|binding)/|util/)',
      'Syntax becomes IR without knowing what follows.',
    ),
    layer(
      'engine-knows-no-syntax',
      '^src/analysis/(domain|interpreter|summaries|flow)/',
      '^src/analysis/lowering/',
      'After lowering nothing looks at ESTree.',
    ),
    layer(
      'secrets-stand-alone',
      '^src/secrets/',
      '^src/(?!secrets/|models/secrets/|util/)',
      'Forms and names of credentials need no engine.',
    ),
    layer(
      'deployment-stands-alone',
      '^src/deployment/',
      '^src/(?!deployment/|models/deployment/|util/|analysis/project/(parse|resolve)-module\\.ts$|analysis/lowering/syntax\\.ts$)',
      'What deploys a program is read without the engine; programs are parsed and resolved as everywhere.',
    ),
    layer(
      'engine-knows-no-eslint',
      '^src/(analysis|deployment|entrypoints|models|secrets|semgrep|util)/',
      'node_modules/eslint/',
      'Only rule-kit, rules and configs know ESLint.',
    ),
    layer(
      'engine-knows-no-rules',
      '^src/(analysis|entrypoints)/',
      '^src/(rule-kit|rules|configs|reporting)/',
      'A rule asks; the engine does not know who.',
    ),
    layer(
      'semgrep-asks-the-engine',
      '^src/semgrep/',
      '^src/(?!semgrep/|analysis/|util/)',
      'The engine of rule files knows programs, not Lambda.',
    ),
    layer('rules-ask-the-kit', '^src/rules/', '^src/(configs|models/(libraries|language|events))/', 'A rule is a query.'),
    layer('nobody-knows-the-command-line', '^src/(?!cli/)', '^src/cli/', 'The command line is one more way to ask.'),
    layer('kit-knows-no-rules', '^src/rule-kit/', '^src/(rules|configs)/', 'The bridge serves every rule.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
