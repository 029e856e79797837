import type { LibraryModel } from '../schema.ts';

/**
 * Promises. What a promise resolves to is followed; rejections are thrown values. The constructor and `withResolvers` are native.
 * `Awaited` at the start of a flow says that the callback runs after the promise has settled.
 */
export const promiseModel: LibraryModel = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise',
  types: [{ name: 'Array', path: 'Member[Promise].Member[allSettled].ReturnValue.Awaited' }],
  flows: [
    { path: 'Member[Promise].Member[resolve]', from: 'Argument[0]', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[Promise].Member[try]', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[Promise].Member[try]', from: 'Argument[2]', to: 'Argument[0].Parameter[1]', kind: 'value' },
    { path: 'Member[Promise].Member[try]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.Awaited', kind: 'value' },
    // The array itself arrives, so that `const [a, b] = await Promise.all([x, y])` keeps positions apart.
    { path: 'Member[Promise].Member[all]', from: 'Argument[0]', to: 'ReturnValue.Awaited', kind: 'value' },
    {
      path: 'Member[Promise].Member[allSettled]',
      from: 'Argument[0].ArrayElement',
      to: 'ReturnValue.Awaited.ArrayElement.Member[value]',
      kind: 'value',
    },
    { path: 'Member[Promise].Member[race,any]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.Awaited', kind: 'value' },

    { type: 'Promise', path: 'Member[then]', from: 'Argument[this].Awaited', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type: 'Promise', path: 'Member[then]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.Awaited', kind: 'value' },
    { type: 'Promise', path: 'Member[then]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.Awaited', kind: 'value' },
    { type: 'Promise', path: 'Member[catch,finally]', from: 'Argument[this]', to: 'ReturnValue.Awaited', kind: 'value' },
    { type: 'Promise', path: 'Member[catch]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.Awaited', kind: 'value' },
    // The callback is called; its result is dropped.
    { type: 'Promise', path: 'Member[finally]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', removes: 'all' },
  ],
  sanitizers: [{ path: 'Member[Promise].Member[reject]', removes: 'all' }],
};
