import type { LibraryModel } from '../schema.ts';

/**
 * `pipeline` of `node:stream` and `node:stream/promises`: chunks pass from each step to the next; steps that are functions take an async iterable,
 * streams of the program hand on what they call back with.
 */
export const nodeStreamPromises: LibraryModel = {
  package: ['node:stream/promises', 'node:stream'],
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/stream.html#streams-promises-api',
  types: [{ name: 'stream.Done', path: 'Member[pipeline].Argument[1..3].Member[_transform,_write].Parameter[2]' }],
  sanitizers: [{ path: 'Member[finished]', removes: 'all' }],
  flows: [
    { path: 'Member[pipeline]', from: 'Argument[0].ArrayElement', to: 'Argument[1].ArrayElement', kind: 'value' },
    { path: 'Member[pipeline]', from: 'Argument[1]', to: 'Argument[1].Member[_transform].Parameter[this]', kind: 'value' },
    { path: 'Member[pipeline]', from: 'Argument[0].ArrayElement', to: 'Argument[1].Member[_transform,_write].Parameter[0]', kind: 'value' },
    {
      path: 'Member[pipeline]',
      from: 'Argument[1].Member[_transform].Parameter[2].Argument[1]',
      to: 'Argument[1].ArrayElement',
      kind: 'value',
    },
    {
      path: 'Member[pipeline]',
      from: 'Argument[1].Member[_transform].Parameter[2].Argument[1]',
      to: 'Argument[2].Member[_transform,_write].Parameter[0]',
      kind: 'value',
    },
    { path: 'Member[pipeline]', from: 'Argument[1].ArrayElement', to: 'Argument[2].ArrayElement', kind: 'value' },
    { path: 'Member[pipeline]', from: 'Argument[2]', to: 'Argument[2].Member[_transform].Parameter[this]', kind: 'value' },
    { path: 'Member[pipeline]', from: 'Argument[1].ArrayElement', to: 'Argument[2].Member[_transform,_write].Parameter[0]', kind: 'value' },
    {
      path: 'Member[pipeline]',
      from: 'Argument[2].Member[_transform].Parameter[2].Argument[1]',
      to: 'Argument[2].ArrayElement',
      kind: 'value',
    },
    {
      path: 'Member[pipeline]',
      from: 'Argument[2].Member[_transform].Parameter[2].Argument[1]',
      to: 'Argument[3].Member[_transform,_write].Parameter[0]',
      kind: 'value',
    },
    { path: 'Member[pipeline]', from: 'Argument[2].ArrayElement', to: 'Argument[3].ArrayElement', kind: 'value' },
    { path: 'Member[pipeline]', from: 'Argument[3]', to: 'Argument[3].Member[_transform].Parameter[this]', kind: 'value' },
    { path: 'Member[pipeline]', from: 'Argument[2].ArrayElement', to: 'Argument[3].Member[_transform,_write].Parameter[0]', kind: 'value' },
    {
      path: 'Member[pipeline]',
      from: 'Argument[3].Member[_transform].Parameter[2].Argument[1]',
      to: 'Argument[3].ArrayElement',
      kind: 'value',
    },
    {
      path: 'Member[pipeline]',
      from: 'Argument[3].Member[_transform].Parameter[2].Argument[1]',
      to: 'Argument[4].Member[_transform,_write].Parameter[0]',
      kind: 'value',
    },
    // A step of another package makes something of the same data: a line, a row, what was packed.
    {
      path: 'Member[pipeline]',
      from: 'Argument[0].ArrayElement',
      to: 'Argument[2].Member[_transform,_write].Parameter[0]',
      decodes: true,
      when: [{ path: 'Argument[1].Member[_transform]', is: 'function', not: true }],
    },
    {
      path: 'Member[pipeline]',
      from: 'Argument[1].ArrayElement',
      to: 'Argument[3].Member[_transform,_write].Parameter[0]',
      decodes: true,
      when: [{ path: 'Argument[2].Member[_transform]', is: 'function', not: true }],
    },
    { path: 'Member[pipeline]', from: 'Argument[0]', to: 'Argument[1].Parameter[0]', kind: 'value' },
    {
      path: 'Member[pipeline]',
      from: 'Argument[1]',
      to: 'Argument[2].Parameter[0]',
      kind: 'value',
      when: [{ path: 'Argument[1]', is: 'function', not: true }],
    },
    {
      path: 'Member[pipeline]',
      from: 'Argument[2]',
      to: 'Argument[3].Parameter[0]',
      kind: 'value',
      when: [{ path: 'Argument[2]', is: 'function', not: true }],
    },
    { path: 'Member[pipeline]', from: 'Argument[1].ReturnValue', to: 'Argument[2].Parameter[0]', kind: 'value' },
    { path: 'Member[pipeline]', from: 'Argument[1].ReturnValue.ArrayElement', to: 'Argument[2].ArrayElement', kind: 'value' },
    { path: 'Member[pipeline]', from: 'Argument[2].ReturnValue', to: 'Argument[3].Parameter[0]', kind: 'value' },
  ],
};
