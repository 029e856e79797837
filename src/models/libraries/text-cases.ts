import type { LibraryModel } from '../schema.ts';

/** change-case 5: letters and digits, joined by fixed characters; `capitalCase`, `noCase` and `sentenceCase` join by spaces, `pathCase` by slashes. */
export const changeCase: LibraryModel = {
  package: 'change-case',
  evidence: 'https://github.com/blakeembrey/change-case/tree/main/packages/change-case#readme',
  flows: [
    {
      path: 'Member[camelCase,constantCase,kebabCase,pascalCase,pascalSnakeCase,snakeCase,trainCase]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: [
        'sql',
        'nosql',
        'shell',
        'encoded-script',
        'argument',
        'code',
        'path',
        'host',
        'url',
        'html',
        'header',
        'log',
        'regex',
        'deserialize',
        'prototype',
        'email',
        'ldap',
        'xpath',
        'xml',
        'mass-assignment',
      ],
    },
    { path: 'Member[capitalCase,noCase,sentenceCase,dotCase,pathCase]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[split]', from: 'Argument[0]', to: 'ReturnValue.ArrayElement' },
  ],
};

/** camelcase keeps quotes, parentheses and spaces; pluralize keeps everything. */
export const textCases: LibraryModel = {
  package: [
    'camelcase',
    'decamelize',
    'pluralize',
    'title-case',
    'upper-case',
    'lower-case',
    'strip-ansi',
    'dedent',
    'outdent',
    'common-tags',
  ],
  evidence: 'https://github.com/sindresorhus/camelcase#readme',
  flows: [
    { from: 'Argument[any]', to: 'ReturnValue' },
    {
      path: 'Member[plural,singular,titleCase,upperCase,lowerCase,dedent,oneLine,stripIndent,html,stripIndents]',
      from: 'Argument[any]',
      to: 'ReturnValue',
    },
    { path: 'Member[isPlural,isSingular]', from: 'Argument[0]', to: 'ReturnValue', removes: 'all' },
  ],
};
