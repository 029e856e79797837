import type { LibraryModel } from '../schema.ts';

/** `Object.*`, `Reflect.*`, `structuredClone` and `Proxy`. */
export const objectModel: LibraryModel = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Object',
  types: [
    { name: 'Object', path: 'Member[Object].Member[prototype]' },
    { name: 'Array', path: 'Member[Object].Member[entries,values,keys,getOwnPropertyNames,getOwnPropertySymbols].ReturnValue' },
    { name: 'Array', path: 'Member[Reflect].Member[ownKeys].ReturnValue' },
  ],
  sanitizers: [
    { path: 'Member[Object].Member[is,hasOwn,isFrozen,isSealed,isExtensible,getPrototypeOf,getOwnPropertySymbols]', removes: 'all' },
    { path: 'Member[Reflect].Member[has,deleteProperty,isExtensible,getPrototypeOf,preventExtensions,setPrototypeOf]', removes: 'all' },
    { type: 'Object', path: 'Member[hasOwnProperty,isPrototypeOf,propertyIsEnumerable]', removes: 'all' },
  ],
  flows: [
    { path: 'Member[Object]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    // One row an argument: later ones overwrite earlier ones.
    { path: 'Member[Object].Member[assign]', from: 'Argument[1]', to: 'Argument[0]', kind: 'properties' },
    { path: 'Member[Object].Member[assign]', from: 'Argument[2]', to: 'Argument[0]', kind: 'properties' },
    { path: 'Member[Object].Member[assign]', from: 'Argument[3]', to: 'Argument[0]', kind: 'properties' },
    { path: 'Member[Object].Member[assign]', from: 'Argument[4..]', to: 'Argument[0]', kind: 'properties' },
    { path: 'Member[Object].Member[assign]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    {
      path: 'Member[Object].Member[freeze,seal,preventExtensions,setPrototypeOf,defineProperty,defineProperties]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      kind: 'value',
    },
    { path: 'Member[Object].Member[setPrototypeOf]', from: 'Argument[1]', to: 'Argument[0]', kind: 'properties' },

    { path: 'Member[Object].Member[values]', from: 'Argument[0].AnyMember', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[Object].Member[keys,getOwnPropertyNames]', from: 'Argument[0].MapKey', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[Object].Member[entries]', from: 'Argument[0].MapKey', to: 'ReturnValue.ArrayElement.Member[0]', kind: 'value' },
    { path: 'Member[Object].Member[entries]', from: 'Argument[0].AnyMember', to: 'ReturnValue.ArrayElement.Member[1]', kind: 'value' },
    { path: 'Member[Object].Member[fromEntries]', from: 'Argument[0].ArrayElement.Member[1]', to: 'ReturnValue.AnyMember', kind: 'value' },
    { path: 'Member[Object].Member[fromEntries]', from: 'Argument[0].ArrayElement.Member[0]', to: 'ReturnValue.MapKey', kind: 'value' },
    // `Object.fromEntries(map)`, unless the argument is an array of pairs.
    {
      path: 'Member[Object].Member[fromEntries]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      kind: 'properties',
      when: [{ path: 'Argument[0]', is: 'object', not: true }],
    },
    { path: 'Member[Object].Member[groupBy]', from: 'Argument[0].ArrayElement', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[Object].Member[groupBy]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.AnyMember.ArrayElement', kind: 'value' },
    { path: 'Member[Object].Member[groupBy]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.MapKey', kind: 'value' },

    { path: 'Member[Object].Member[create]', from: 'Argument[1].AnyMember.Member[value]', to: 'ReturnValue.AnyMember', kind: 'value' },
    {
      path: 'Member[Object].Member[create]',
      from: 'Argument[1].AnyMember.Member[get].ReturnValue',
      to: 'ReturnValue.AnyMember',
      kind: 'value',
    },
    {
      path: 'Member[Object].Member[defineProperties]',
      from: 'Argument[1].AnyMember.Member[value]',
      to: 'Argument[0].AnyMember',
      kind: 'value',
    },
    {
      path: 'Member[Object].Member[defineProperties]',
      from: 'Argument[1].AnyMember.Member[get].ReturnValue',
      to: 'Argument[0].AnyMember',
      kind: 'value',
    },
    { path: 'Member[Object,Reflect].Member[defineProperty]', from: 'Argument[2].Member[value]', to: 'Argument[0].At[1]', kind: 'value' },
    {
      path: 'Member[Object,Reflect].Member[defineProperty]',
      from: 'Argument[2].Member[get].ReturnValue',
      to: 'Argument[0].At[1]',
      kind: 'value',
    },
    {
      path: 'Member[Object,Reflect].Member[getOwnPropertyDescriptor]',
      from: 'Argument[0].At[1]',
      to: 'ReturnValue.Member[value]',
      kind: 'value',
    },
    {
      path: 'Member[Object].Member[getOwnPropertyDescriptors]',
      from: 'Argument[0].AnyMember',
      to: 'ReturnValue.AnyMember.Member[value]',
      kind: 'value',
    },

    { path: 'Member[Reflect].Member[get]', from: 'Argument[0].At[1]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[Reflect].Member[set]', from: 'Argument[2]', to: 'Argument[0].At[1]', kind: 'value' },
    { path: 'Member[Reflect].Member[ownKeys]', from: 'Argument[0].MapKey', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[structuredClone]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[Proxy]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { type: 'Object', path: 'Member[toLocaleString]', from: 'Argument[this]', to: 'ReturnValue' },
  ],
};
