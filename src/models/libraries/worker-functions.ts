import type { LibraryModel } from '../schema.ts';

/** DataLoader: hands the keys that it is asked for, in lists, to a function that answers their values. */
export const dataloader = {
  package: 'dataloader',
  evidence: 'https://github.com/graphql/dataloader#batch-function',
  types: [
    { name: 'DataLoader', path: 'Instance', declared: ['DataLoader'] },
    { name: 'DataLoader', type: 'DataLoader', path: 'Member[prime,clear,clearAll].ReturnValue' },
  ],
  natives: [
    { type: 'DataLoader', path: 'Member[load]', native: 'work-on-batch' },
    { type: 'DataLoader', path: 'Member[loadMany]', native: 'work-on' },
  ],
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue.Member[%worker]', kind: 'value' },
    { type: 'DataLoader', path: 'Member[prime,clear,clearAll]', from: 'Argument[this]', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;

/** fastq: a queue in memory of what a function works on. */
export const fastq = {
  package: 'fastq',
  evidence: 'https://github.com/mcollina/fastq#api',
  types: [
    { name: 'fastq.Queue', path: 'ReturnValue' },
    { name: 'fastq.Queue', path: 'Member[promise].ReturnValue' },
  ],
  natives: [{ type: 'fastq.Queue', path: 'Member[push,unshift]', native: 'work-on' }],
  // The function may come after what is its `this`.
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue.Member[%worker]', kind: 'value', when: [{ path: 'Argument[0]', is: 'function' }] },
    { from: 'Argument[1]', to: 'ReturnValue.Member[%worker]', kind: 'value', when: [{ path: 'Argument[0]', is: 'function', not: true }] },
    {
      path: 'Member[promise]',
      from: 'Argument[0]',
      to: 'ReturnValue.Member[%worker]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'function' }],
    },
    {
      path: 'Member[promise]',
      from: 'Argument[1]',
      to: 'ReturnValue.Member[%worker]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'function', not: true }],
    },
  ],
} as const satisfies LibraryModel;
