import type { LibraryModel } from '../schema.ts';

/** Deep clones. */
export const cloners: LibraryModel = {
  package: ['klona', 'klona/json', 'klona/full', 'rfdc', 'fast-copy', 'clone', 'clone-deep', 'structured-clone', '@ungap/structured-clone'],
  evidence: 'https://github.com/lukeed/klona#usage',
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[klona,copy,copyStrict]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
  natives: [{ native: 'copy-deep' }, { path: 'Member[klona,copy,copyStrict]', native: 'copy-deep' }],
};

/** Merging into a new object. */
export const mergers: LibraryModel = {
  package: ['deepmerge', 'defu', 'merge-deep', 'deepmerge-ts', 'ts-deepmerge', 'merge-options', 'xtend'],
  evidence: 'https://github.com/TehShrike/deepmerge#api',
  flows: [
    { from: 'Argument[any]', to: 'ReturnValue', kind: 'properties' },
    { path: 'Member[all]', from: 'Argument[0].ArrayElement', to: 'ReturnValue', kind: 'properties' },
    { path: 'Member[defu,deepmerge,merge,default]', from: 'Argument[any]', to: 'ReturnValue', kind: 'properties' },
  ],
};

/** Merging into the first argument. */
export const assigners: LibraryModel = {
  package: ['object-assign', 'extend', 'extend-shallow', 'deep-extend', 'mixin-deep', 'object.assign', 'assign-deep'],
  evidence: 'https://github.com/sindresorhus/object-assign#usage',
  flows: [
    { from: 'Argument[1..]', to: 'Argument[0]', kind: 'properties' },
    { from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
};

/** Reading and writing by path. */
export const pathReaders: LibraryModel = {
  package: ['object-path', 'dot-prop', 'get-value', 'dlv', 'just-safe-get', 'dset', 'set-value', 'jsonpointer'],
  evidence: 'https://github.com/sindresorhus/dot-prop#usage',
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[get,getProperty]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[get,getProperty]', from: 'Argument[2]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[set,setProperty,dset]', from: 'Argument[2]', to: 'Argument[0].At[1]', kind: 'value' },
    { path: 'Member[setProperty]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
  sanitizers: [{ path: 'Member[has,hasProperty,del,deleteProperty]', removes: 'all' }],
};

/** Key renaming: values stay. */
export const keyRenamers: LibraryModel = {
  package: ['camelcase-keys', 'snakecase-keys', 'humps', 'flat'],
  evidence: 'https://github.com/sindresorhus/camelcase-keys#usage',
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[camelizeKeys,decamelizeKeys,flatten,unflatten]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
};
