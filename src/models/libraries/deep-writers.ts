import type { LibraryModel } from '../schema.ts';

const merged = 'an object that is merged key by key';
const path = 'the path of what is written';

/** Functions of lodash that follow keys into objects. */
export const lodashDeepWriters = {
  package: ['lodash', 'lodash-es', 'underscore', 'es-toolkit/compat'],
  evidence: 'https://lodash.com/docs/#merge',
  sinks: [
    { threat: 'prototype', path: 'Member[merge,mergeWith,defaultsDeep].Argument[1..]', label: merged },
    { threat: 'prototype', path: 'Member[set,setWith,update,updateWith].Argument[1]', label: path },
    { threat: 'prototype', path: 'Member[zipObjectDeep].Argument[0]', label: path },
  ],
} as const satisfies LibraryModel;

/** The same, one function a package. */
export const lodashDeepWriter = {
  package: ['lodash.merge', 'lodash.mergewith', 'lodash.defaultsdeep'],
  evidence: 'https://lodash.com/docs/#merge',
  sinks: [{ threat: 'prototype', path: 'Argument[1..]', label: merged }],
} as const satisfies LibraryModel;

/** The same for paths. */
export const lodashPathWriter = {
  package: ['lodash.set', 'lodash.setwith', 'lodash.update'],
  evidence: 'https://lodash.com/docs/#set',
  sinks: [{ threat: 'prototype', path: 'Argument[1]', label: path }],
} as const satisfies LibraryModel;

/** Deep merges that follow every key. */
export const deepMerges = {
  package: [
    'deep-extend',
    'merge-deep',
    'mixin-deep',
    'defaults-deep',
    'assign-deep',
    'deep-assign',
    'merge-recursive',
    'merge-objects',
    'smart-extend',
    'node.extend',
  ],
  evidence: 'https://cwe.mitre.org/data/definitions/1321.html',
  sinks: [
    { threat: 'prototype', path: 'Argument[1..]', label: merged },
    { threat: 'prototype', path: 'Member[recursive,all].Argument[1..]', label: merged },
  ],
} as const satisfies LibraryModel;

/** `extend(true, target, source)` is deep. */
export const extendDeeply = {
  package: ['extend', 'just-extend', 'jquery'],
  evidence: 'https://github.com/justmoon/node-extend#usage',
  sinks: [
    { threat: 'prototype', path: 'Argument[2..]', label: merged, when: [{ path: 'Argument[0]', is: 'truthy' }] },
    { threat: 'prototype', path: 'Member[extend].Argument[2..]', label: merged, when: [{ path: 'Argument[0]', is: 'truthy' }] },
  ],
} as const satisfies LibraryModel;

/** Writers of properties by path. */
export const pathWriters = {
  package: [
    'object-path',
    'dot-prop',
    'set-value',
    'dset',
    'jsonpointer',
    'nested-property',
    'object-path-set',
    'just-safe-set',
    'dottie',
    'selectn',
    'property-expr',
  ],
  evidence: 'https://cwe.mitre.org/data/definitions/1321.html',
  sinks: [
    { threat: 'prototype', path: 'Argument[1]', label: path },
    { threat: 'prototype', path: 'Member[set,setProperty,ensureExists,push,insert,dset].Argument[1]', label: path },
    { threat: 'prototype', path: 'Member[withInheritedProps].Member[set,ensureExists,push,insert].Argument[1]', label: path },
    {
      threat: 'prototype',
      path: 'Member[create].ReturnValue.Member[set,ensureExists,push,insert].Argument[1]',
      label: path,
    },
  ],
} as const satisfies LibraryModel;

/** Flat keys become paths. */
export const unflattened = {
  package: 'flat',
  evidence: 'https://github.com/hughsk/flat#unflattenoriginal-options',
  sinks: [{ threat: 'prototype', path: 'Member[unflatten].Argument[0]', label: 'an object whose keys are paths' }],
} as const satisfies LibraryModel;
