import type { LibraryModel } from '../schema.ts';

/** `node:readline`: the lines of a stream are made of its chunks. */
export const nodeReadline: LibraryModel = {
  package: ['node:readline', 'node:readline/promises'],
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/readline.html',
  types: [{ name: 'node:readline.Interface', path: 'Member[createInterface].ReturnValue', declared: ['Interface'] }],
  flows: [
    { path: 'Member[createInterface]', from: 'Argument[0].Member[input].ArrayElement', to: 'ReturnValue.ArrayElement' },
    {
      type: 'node:readline.Interface',
      path: 'Member[on]',
      from: 'Argument[this].ArrayElement',
      to: 'Argument[1].Parameter[0]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^line$' }],
    },
  ],
};
