import type { LibraryModel } from '../schema.ts';

/** `Set`, `WeakSet` and `WeakRef`. */
export const setModel: LibraryModel = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Set',
  types: [
    { name: 'WeakRef', path: 'Member[WeakRef].Instance', declared: ['WeakRef'] },
    { name: 'Set', path: 'Member[Set,WeakSet].Instance', declared: ['Set', 'ReadonlySet', 'WeakSet'] },
    { name: 'Set', type: 'Set', path: 'Member[add,union,intersection,difference,symmetricDifference].ReturnValue' },
    { name: 'Iterator', type: 'Set', path: 'Member[entries,keys,values,@@iterator].ReturnValue' },
  ],
  sanitizers: [{ type: 'Set', path: 'Member[has,delete,clear,isSubsetOf,isSupersetOf,isDisjointFrom]', removes: 'all' }],
  flows: [
    { path: 'Member[Set,WeakSet]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[WeakRef]', from: 'Argument[0]', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { type: 'WeakRef', path: 'Member[deref]', from: 'Argument[this].ArrayElement', to: 'ReturnValue', kind: 'value' },
    { type: 'Set', path: 'Member[add]', from: 'Argument[0]', to: 'Argument[this].ArrayElement', kind: 'value' },
    { type: 'Set', path: 'Member[add]', from: 'Argument[this]', to: 'ReturnValue', kind: 'value' },
    {
      type: 'Set',
      path: 'Member[values,keys,@@iterator,union,intersection,difference,symmetricDifference]',
      from: 'Argument[this].ArrayElement',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    {
      type: 'Set',
      path: 'Member[union,symmetricDifference]',
      from: 'Argument[0].ArrayElement',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    {
      type: 'Set',
      path: 'Member[entries]',
      from: 'Argument[this].ArrayElement',
      to: 'ReturnValue.ArrayElement.ArrayElement',
      kind: 'value',
    },
    { type: 'Set', path: 'Member[forEach]', from: 'Argument[this].ArrayElement', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type: 'Set', path: 'Member[forEach]', from: 'Argument[this].ArrayElement', to: 'Argument[0].Parameter[1]', kind: 'value' },
    { type: 'Set', path: 'Member[forEach]', from: 'Argument[this]', to: 'Argument[0].Parameter[2]', kind: 'value' },
  ],
};
