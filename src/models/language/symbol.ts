import type { LibraryModel } from '../schema.ts';

/** Symbols keep their description. */
export const symbolModel: LibraryModel = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Symbol',
  types: [
    { name: 'Symbol', path: 'Member[Symbol].ReturnValue' },
    { name: 'Symbol', path: 'Member[Symbol].Member[for].ReturnValue' },
  ],
  flows: [
    { path: 'Member[Symbol]', from: 'Argument[0]', to: 'ReturnValue.Member[description]' },
    { path: 'Member[Symbol].Member[for]', from: 'Argument[0]', to: 'ReturnValue.Member[description]' },
    { path: 'Member[Symbol].Member[keyFor]', from: 'Argument[0].Member[description]', to: 'ReturnValue' },
    {
      type: 'Symbol',
      path: 'Member[toString]',
      from: 'Argument[this].Member[description]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'absent' }],
    },
  ],
};
