import type { LibraryModel } from '../schema.ts';

/** `node:util`: texts made from values; functions in another form stay the same function. */
export const nodeUtil: LibraryModel = {
  package: 'node:util',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/util.html',
  sanitizers: [
    { path: 'Member[isDeepStrictEqual,isArray,inherits,debuglog,debug,getSystemErrorName]', removes: 'all' },
    {
      path: 'Member[types].Member[isDate,isRegExp,isMap,isSet,isPromise,isProxy,isNativeError,isTypedArray,isUint8Array,isArrayBuffer,isAnyArrayBuffer,isAsyncFunction,isGeneratorFunction,isBoxedPrimitive,isNumberObject,isBooleanObject,isStringObject]',
      removes: 'all',
    },
  ],
  guards: [{ path: 'Member[types].Member[isDate,isNumberObject,isBooleanObject]', subject: 'Argument[0]', removes: 'all', when: 'true' }],
  natives: [
    { path: 'Member[promisify]', native: 'promisify' },
    { path: 'Member[inherits]', native: 'inherit' },
    { path: 'Member[callbackify]', native: 'callbackify' },
  ],
  flows: [
    { path: 'Member[format]', from: 'Argument[0]', to: 'ReturnValue' },
    // What `%d`, `%i` and `%f` stand for is written as a number.
    {
      path: 'Member[format]',
      from: 'Argument[1]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?:[^%]|%%)*%[dif]', not: true }],
    },
    {
      path: 'Member[format]',
      from: 'Argument[2]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?:(?:[^%]|%%)*%[a-zA-Z]){1}(?:[^%]|%%)*%[dif]', not: true }],
    },
    {
      path: 'Member[format]',
      from: 'Argument[3]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?:(?:[^%]|%%)*%[a-zA-Z]){2}(?:[^%]|%%)*%[dif]', not: true }],
    },
    {
      path: 'Member[format]',
      from: 'Argument[4]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?:(?:[^%]|%%)*%[a-zA-Z]){3}(?:[^%]|%%)*%[dif]', not: true }],
    },
    { path: 'Member[format]', from: 'Argument[5..]', to: 'ReturnValue' },
    { path: 'Member[formatWithOptions]', from: 'Argument[1..]', to: 'ReturnValue' },
    { path: 'Member[inspect]', from: 'Argument[0]', to: 'ReturnValue', removes: ['header', 'log', 'email'] },
    { path: 'Member[stripVTControlCharacters,toUSVString]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[styleText]', from: 'Argument[1]', to: 'ReturnValue' },
    { path: 'Member[promisify,deprecate]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[parseArgs]', from: 'Argument[0].Member[args]', to: 'ReturnValue' },
  ],
};
