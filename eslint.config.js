import vitest from '@vitest/eslint-plugin';
import { existsSync } from 'node:fs';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import jsdoc from 'eslint-plugin-jsdoc';
import n from 'eslint-plugin-n';
import perfectionist from 'eslint-plugin-perfectionist';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Forbids a folder of `src` to import from others; dependency-cruiser checks the same and more. */
function makeLayer(folder, forbidden) {
  return {
    name: `layers/${folder}`,
    files: [`src/${folder}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: forbidden.map((each) => `**/${each}/**`), message: `src/${folder} must not know this folder.` },
            ...(folder === 'rule-kit' || folder === 'rules' || folder === 'configs'
              ? []
              : [{ group: ['eslint', 'eslint/*'], message: 'Only src/rule-kit, src/rules and src/configs know ESLint.' }]),
          ],
        },
      ],
    },
  };
}

/** The built plugin, on ourselves. */
const ourselves = existsSync(new URL('dist/index.js', import.meta.url))
  ? [(await import('./dist/index.js')).default.configs.recommended]
  : [];

export default defineConfig(
  globalIgnores([
    'dist/',
    '**/.cache/',
    'coverage/',
    'docs/',
    'examples/',
    'rules/',
    'tests/flows/',
    'tests/fixtures/',
    'tests/projects/',
    'tests/semgrep/rules/',
    'tests/package/commonjs-app/',
    'tests/package/rules-app/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  n.configs['flat/recommended-module'],
  regexp.configs.recommended,
  ...ourselves,
  {
    name: 'all files',
    plugins: { perfectionist },
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', performance: 'readonly', setTimeout: 'readonly' },
    },
    settings: { n: { version: '>=20.19.0' } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'perfectionist/sort-named-imports': ['error', { type: 'natural', ignoreCase: true, groups: ['value-import', 'type-import'] }],
      // Tools and tests end themselves with an exit code; sources of files are checked by TypeScript.
      'n/no-process-exit': 'off',
      'n/no-missing-import': 'off',
      'n/no-unpublished-import': 'off',
      'n/hashbang': 'off',
      'n/no-unsupported-features/node-builtins': ['error', { ignores: ['import.meta.dirname', 'fs.cpSync'] }],
    },
  },
  {
    name: 'TypeScript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in templates are as clear as String() around them.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `void name` says that a parameter is meant to be unused.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'source files',
    files: ['src/**/*.ts'],
    extends: [jsdoc.configs['flat/recommended-tsdoc-error']],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      // One exhaustive `switch` over the instructions is clearer than pieces of it.
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 4],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        { selector: 'ExportAllDeclaration[exportKind="value"]', message: 'Import the file; there are no barrels.' },
      ],
      // Each export says in one sentence what it answers; types and names say the rest.
      'jsdoc/require-jsdoc': ['error', { publicOnly: true, require: { ClassDeclaration: true, FunctionDeclaration: true } }],
      'jsdoc/require-param': 'off',
      'jsdoc/require-returns': 'off',
      'jsdoc/require-throws-type': 'off',
      'jsdoc/require-yields': 'off',
      'jsdoc/tag-lines': 'off',
    },
  },
  {
    name: 'models are data',
    files: ['src/models/libraries/*.ts', 'src/models/language/*.ts', 'src/models/events/*.ts'],
    rules: {
      'max-lines': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(FunctionDeclaration, FunctionExpression, ArrowFunctionExpression, ClassDeclaration)',
          message: 'Models hold rows, no code.',
        },
      ],
    },
  },
  { name: 'generated lists', files: ['src/models/*-models.ts'], rules: { 'max-lines': 'off', 'perfectionist/sort-named-imports': 'off' } },
  makeLayer('util', ['models', 'analysis', 'entrypoints', 'rule-kit', 'rules', 'configs', 'reporting']),
  makeLayer('models', ['analysis', 'entrypoints', 'rule-kit', 'rules', 'configs', 'reporting', 'util']),
  makeLayer('analysis', ['rule-kit', 'rules', 'configs', 'reporting']),
  makeLayer('entrypoints', ['rule-kit', 'rules', 'configs', 'reporting']),
  makeLayer('reporting', ['rule-kit', 'rules', 'configs', 'entrypoints']),
  makeLayer('rule-kit', ['rules', 'configs']),
  makeLayer('rules', ['configs']),
  {
    name: 'rules',
    files: ['src/rules/*.ts'],
    ignores: ['src/rules/index.ts'],
    extends: [eslintPlugin.configs['rules-recommended']],
  },
  {
    name: 'tests',
    files: ['tests/**/*.test.ts', 'tests/support/**/*.ts'],
    extends: [vitest.configs.recommended, eslintPlugin.configs['tests-recommended']],
    rules: {
      'vitest/expect-expect': 'off',
      'vitest/valid-title': 'off',
      'vitest/no-conditional-expect': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
