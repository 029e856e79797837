import type { LibraryModel } from '../schema.ts';

const callbackMethods = 'Member[map,filter,flatMap,forEach,some,every,find]';

/** Iterators, generators and iterator helpers. Generator bodies are followed by the engine. */
export const iteratorModel: LibraryModel = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Iterator',
  types: [
    {
      name: 'Iterator',
      path: 'Member[Iterator].Instance',
      declared: [
        'Iterator',
        'IterableIterator',
        'AsyncIterator',
        'AsyncIterableIterator',
        'Generator',
        'AsyncGenerator',
        'Iterable',
        'AsyncIterable',
      ],
    },
    { name: 'Iterator', path: 'Member[Iterator].Member[from,concat].ReturnValue' },
    { name: 'Iterator', type: 'Iterator', path: 'Member[map,filter,flatMap,take,drop].ReturnValue' },
    { name: 'Array', type: 'Iterator', path: 'Member[toArray].ReturnValue' },
  ],
  flows: [
    { path: 'Member[Iterator].Member[from]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[Iterator].Member[concat]', from: 'Argument[any].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { type: 'Iterator', path: 'Member[next]', from: 'Argument[this].ArrayElement', to: 'ReturnValue.Awaited.Member[value]', kind: 'value' },
    { type: 'Iterator', path: 'Member[return]', from: 'Argument[0]', to: 'ReturnValue.Awaited.Member[value]', kind: 'value' },
    {
      type: 'Iterator',
      path: 'Member[filter,take,drop,toArray]',
      from: 'Argument[this].ArrayElement',
      to: 'ReturnValue.Awaited.ArrayElement',
      kind: 'value',
    },
    { type: 'Iterator', path: 'Member[find]', from: 'Argument[this].ArrayElement', to: 'ReturnValue.Awaited', kind: 'value' },
    { type: 'Iterator', path: callbackMethods, from: 'Argument[this].ArrayElement', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type: 'Iterator', path: 'Member[map]', from: 'Argument[0].ReturnValue.Awaited', to: 'ReturnValue.ArrayElement', kind: 'value' },
    {
      type: 'Iterator',
      path: 'Member[flatMap]',
      from: 'Argument[0].ReturnValue.ArrayElement',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    { type: 'Iterator', path: 'Member[reduce]', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type: 'Iterator', path: 'Member[reduce]', from: 'Argument[1]', to: 'ReturnValue.Awaited', kind: 'value' },
    {
      type: 'Iterator',
      path: 'Member[reduce]',
      from: 'Argument[this].ArrayElement',
      to: 'Argument[0].Parameter[0]',
      kind: 'value',
      when: [{ path: 'Argument[1]', is: 'absent' }],
    },
    { type: 'Iterator', path: 'Member[reduce]', from: 'Argument[this].ArrayElement', to: 'Argument[0].Parameter[1]', kind: 'value' },
    { type: 'Iterator', path: 'Member[reduce]', from: 'Argument[0].ReturnValue', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type: 'Iterator', path: 'Member[reduce]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.Awaited', kind: 'value' },
  ],
};
