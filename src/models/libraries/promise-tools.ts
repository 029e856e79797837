import type { LibraryModel } from '../schema.ts';

/** p-map: the mapper is called with each element. */
export const pMap: LibraryModel = {
  package: 'p-map',
  evidence: 'https://github.com/sindresorhus/p-map#usage',
  flows: [
    { from: 'Argument[0].ArrayElement.Awaited', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { from: 'Argument[1].ReturnValue.Awaited', to: 'ReturnValue.Awaited.ArrayElement', kind: 'value' },
    { path: 'Member[pMapIterable]', from: 'Argument[0].ArrayElement.Awaited', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[pMapIterable]', from: 'Argument[1].ReturnValue.Awaited', to: 'ReturnValue.ArrayElement', kind: 'value' },
  ],
};

/** p-filter, p-each-series, p-locate and their kin. */
export const pIteration: LibraryModel = {
  package: ['p-filter', 'p-each-series', 'p-locate', 'p-map-series'],
  evidence: 'https://github.com/sindresorhus/p-filter#usage',
  flows: [
    { from: 'Argument[0].ArrayElement.Awaited', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { from: 'Argument[0].ArrayElement.Awaited', to: 'ReturnValue.Awaited.ArrayElement', kind: 'value' },
    { from: 'Argument[1].ReturnValue.Awaited', to: 'ReturnValue.Awaited.ArrayElement' },
  ],
};

/** p-reduce. */
export const pReduce: LibraryModel = {
  package: 'p-reduce',
  evidence: 'https://github.com/sindresorhus/p-reduce#usage',
  flows: [
    { from: 'Argument[2]', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { from: 'Argument[0].ArrayElement.Awaited', to: 'Argument[1].Parameter[1]', kind: 'value' },
    { from: 'Argument[1].ReturnValue.Awaited', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { from: 'Argument[1].ReturnValue.Awaited', to: 'ReturnValue.Awaited', kind: 'value' },
    { from: 'Argument[2]', to: 'ReturnValue.Awaited', kind: 'value' },
  ],
};

/** p-all and p-settle: arrays of functions. */
export const pAll: LibraryModel = {
  package: 'p-all',
  evidence: 'https://github.com/sindresorhus/p-all#usage',
  flows: [{ from: 'Argument[0].ArrayElement.ReturnValue.Awaited', to: 'ReturnValue.Awaited.ArrayElement', kind: 'value' }],
};

/** p-settle. */
export const pSettle: LibraryModel = {
  package: 'p-settle',
  evidence: 'https://github.com/sindresorhus/p-settle#usage',
  flows: [
    { from: 'Argument[0].ArrayElement.Awaited', to: 'ReturnValue.Awaited.ArrayElement.Member[value]', kind: 'value' },
    { from: 'Argument[0].ArrayElement.ReturnValue.Awaited', to: 'ReturnValue.Awaited.ArrayElement.Member[value]', kind: 'value' },
  ],
};

/** p-props: an object of promises. */
export const pProps: LibraryModel = {
  package: 'p-props',
  evidence: 'https://github.com/sindresorhus/p-props#usage',
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue.Awaited', kind: 'properties', when: [{ path: 'Argument[1]', is: 'absent' }] },
    { from: 'Argument[0].AnyMember.Awaited', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { from: 'Argument[1].ReturnValue.Awaited', to: 'ReturnValue.Awaited.AnyMember', kind: 'value' },
  ],
};

/** p-limit: `limit(fn, ...args)` calls `fn`. */
export const pLimit: LibraryModel = {
  package: ['p-limit', 'throat'],
  evidence: 'https://github.com/sindresorhus/p-limit#usage',
  flows: [
    { path: 'ReturnValue', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'ReturnValue', from: 'Argument[2]', to: 'Argument[0].Parameter[1]', kind: 'value' },
    { path: 'ReturnValue', from: 'Argument[0].ReturnValue.Awaited', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'ReturnValue.Member[map]', from: 'Argument[0].ArrayElement', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'ReturnValue.Member[map]', from: 'Argument[1].ReturnValue.Awaited', to: 'ReturnValue.Awaited.ArrayElement', kind: 'value' },
    { path: 'Member[limitFunction]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
};

/** p-queue. */
export const pQueue: LibraryModel = {
  package: 'p-queue',
  evidence: 'https://github.com/sindresorhus/p-queue#api',
  flows: [
    { path: 'Instance.Member[add]', from: 'Argument[0].ReturnValue.Awaited', to: 'ReturnValue.Awaited', kind: 'value' },
    {
      path: 'Instance.Member[addAll]',
      from: 'Argument[0].ArrayElement.ReturnValue.Awaited',
      to: 'ReturnValue.Awaited.ArrayElement',
      kind: 'value',
    },
  ],
};

/** p-retry, async-retry and their kin: the function is called until it succeeds. */
export const pRetry: LibraryModel = {
  package: ['p-retry', 'async-retry', 'ts-retry-promise'],
  evidence: 'https://github.com/sindresorhus/p-retry#usage',
  flows: [
    { from: 'Argument[0].ReturnValue.Awaited', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[retry]', from: 'Argument[0].ReturnValue.Awaited', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[makeRetriable]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
};

/** exponential-backoff. */
export const exponentialBackoff: LibraryModel = {
  package: 'exponential-backoff',
  evidence: 'https://github.com/coveooss/exponential-backoff#usage',
  flows: [{ path: 'Member[backOff]', from: 'Argument[0].ReturnValue.Awaited', to: 'ReturnValue.Awaited', kind: 'value' }],
};

/** Packages that answer the promise or function they were given. */
export const promiseIdentity: LibraryModel = {
  package: ['p-timeout', 'promise-timeout', 'p-debounce', 'p-throttle', 'pify', 'util.promisify', 'es6-promisify'],
  evidence: 'https://github.com/sindresorhus/p-timeout#usage',
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[timeout,promisify]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
};
