import type { LibraryModel } from '../schema.ts';

/** `lodash.escaperegexp`: one function a package. */
export const lodashEscapeRegExp: LibraryModel = {
  package: 'lodash.escaperegexp',
  evidence: 'https://lodash.com/docs/4.17.15#escapeRegExp',
  flows: [{ from: 'Argument[0]', to: 'ReturnValue', removes: ['regex'] }],
};

/** `lodash.escape`. */
export const lodashEscape: LibraryModel = {
  package: 'lodash.escape',
  evidence: 'https://lodash.com/docs/4.17.15#escape',
  flows: [{ from: 'Argument[0]', to: 'ReturnValue', removes: ['html', 'xml'], keepsStart: true }],
};

/** `lodash.get`: a plain key is that property, a longer path is anything below. */
export const lodashGet: LibraryModel = {
  package: 'lodash.get',
  evidence: 'https://lodash.com/docs/4.17.15#get',
  flows: [
    { from: 'Argument[0].At[1]', to: 'ReturnValue', kind: 'value', when: [{ path: 'Argument[1]', is: 'matches', pattern: '^[\\w$-]+$' }] },
    { from: 'Argument[0]', to: 'ReturnValue', when: [{ path: 'Argument[1]', is: 'matches', pattern: '^[\\w$-]+$', not: true }] },
    { from: 'Argument[2]', to: 'ReturnValue', kind: 'value' },
  ],
};

/** `lodash.omit`. */
export const lodashOmit: LibraryModel = {
  package: 'lodash.omit',
  evidence: 'https://lodash.com/docs/4.17.15#omit',
  flows: [{ from: 'Argument[0]', to: 'ReturnValue', kind: 'properties', omits: 'Argument[1..]' }],
};

/** `lodash.pick`. */
export const lodashPick: LibraryModel = {
  package: 'lodash.pick',
  evidence: 'https://lodash.com/docs/4.17.15#pick',
  flows: [{ from: 'Argument[0]', to: 'ReturnValue', kind: 'properties', picks: 'Argument[1..]', removes: ['mass-assignment'] }],
};

/** `lodash.merge` and its kin. */
export const lodashMerge: LibraryModel = {
  package: ['lodash.merge', 'lodash.assign'],
  evidence: 'https://lodash.com/docs/4.17.15#merge',
  flows: [
    { from: 'Argument[1..]', to: 'Argument[0]', kind: 'properties' },
    { from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
};

/** `lodash.clonedeep` and packages that wrap a function. */
export const lodashIdentity: LibraryModel = {
  package: ['lodash.clonedeep', 'lodash.debounce', 'lodash.throttle'],
  evidence: 'https://lodash.com/docs/4.17.15#cloneDeep',
  flows: [{ from: 'Argument[0]', to: 'ReturnValue', kind: 'value' }],
};

/** Packages that check a number or boolean. */
export const lodashIsNumber: LibraryModel = {
  package: ['lodash.isinteger', 'lodash.isnumber', 'lodash.isboolean'],
  evidence: 'https://lodash.com/docs/4.17.15#isInteger',
  guards: [{ subject: 'Argument[0]', removes: 'all', when: 'true' }],
};

/** Packages that keep letters and digits only. */
export const lodashWordCases: LibraryModel = {
  package: ['lodash.camelcase', 'lodash.kebabcase', 'lodash.snakecase'],
  evidence: 'https://lodash.com/docs/4.17.15#kebabCase',
  flows: [
    {
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
  ],
};
