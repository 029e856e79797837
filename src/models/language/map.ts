import type { LibraryModel } from '../schema.ts';

/** `Map` and `WeakMap`: entries by key, keys apart. */
export const mapModel: LibraryModel = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map',
  types: [
    { name: 'Map', path: 'Member[Map,WeakMap].Instance', declared: ['Map', 'ReadonlyMap', 'WeakMap'] },
    { name: 'Map', path: 'Member[Map].Member[groupBy].ReturnValue' },
    { name: 'Map', type: 'Map', path: 'Member[set].ReturnValue' },
    { name: 'Iterator', type: 'Map', path: 'Member[entries,keys,values,@@iterator].ReturnValue' },
  ],
  sanitizers: [{ type: 'Map', path: 'Member[has,delete,clear]', removes: 'all' }],
  flows: [
    { path: 'Member[Map,WeakMap]', from: 'Argument[0].ArrayElement.Member[1]', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[Map,WeakMap]', from: 'Argument[0].ArrayElement.Member[0]', to: 'ReturnValue.MapKey', kind: 'value' },
    // `new Map(other)`, unless the argument is an array of pairs.
    {
      path: 'Member[Map,WeakMap]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      kind: 'properties',
      when: [{ path: 'Argument[0]', is: 'object', not: true }],
    },
    { path: 'Member[Map].Member[groupBy]', from: 'Argument[0].ArrayElement', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[Map].Member[groupBy]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.ArrayElement.ArrayElement', kind: 'value' },
    { path: 'Member[Map].Member[groupBy]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.MapKey', kind: 'value' },

    { type: 'Map', path: 'Member[set]', from: 'Argument[1]', to: 'Argument[this].At[0]', kind: 'value' },
    { type: 'Map', path: 'Member[set]', from: 'Argument[0]', to: 'Argument[this].MapKey', kind: 'value' },
    { type: 'Map', path: 'Member[set]', from: 'Argument[this]', to: 'ReturnValue', kind: 'value' },
    { type: 'Map', path: 'Member[get]', from: 'Argument[this].At[0]', to: 'ReturnValue', kind: 'value' },
    { type: 'Map', path: 'Member[getOrInsert]', from: 'Argument[this].At[0]', to: 'ReturnValue', kind: 'value' },
    { type: 'Map', path: 'Member[getOrInsert]', from: 'Argument[1]', to: 'ReturnValue', kind: 'value' },
    { type: 'Map', path: 'Member[getOrInsert]', from: 'Argument[1]', to: 'Argument[this].At[0]', kind: 'value' },
    { type: 'Map', path: 'Member[getOrInsertComputed]', from: 'Argument[this].At[0]', to: 'ReturnValue', kind: 'value' },
    { type: 'Map', path: 'Member[getOrInsertComputed]', from: 'Argument[0]', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { type: 'Map', path: 'Member[getOrInsertComputed]', from: 'Argument[1].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { type: 'Map', path: 'Member[getOrInsertComputed]', from: 'Argument[1].ReturnValue', to: 'Argument[this].At[0]', kind: 'value' },
    { type: 'Map', path: 'Member[values]', from: 'Argument[this].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { type: 'Map', path: 'Member[keys]', from: 'Argument[this].MapKey', to: 'ReturnValue.ArrayElement', kind: 'value' },
    {
      type: 'Map',
      path: 'Member[entries,@@iterator]',
      from: 'Argument[this].MapKey',
      to: 'ReturnValue.ArrayElement.Member[0]',
      kind: 'value',
    },
    {
      type: 'Map',
      path: 'Member[entries,@@iterator]',
      from: 'Argument[this].ArrayElement',
      to: 'ReturnValue.ArrayElement.Member[1]',
      kind: 'value',
    },
    { type: 'Map', path: 'Member[forEach]', from: 'Argument[this].ArrayElement', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type: 'Map', path: 'Member[forEach]', from: 'Argument[this].MapKey', to: 'Argument[0].Parameter[1]', kind: 'value' },
    { type: 'Map', path: 'Member[forEach]', from: 'Argument[this]', to: 'Argument[0].Parameter[2]', kind: 'value' },
  ],
};
