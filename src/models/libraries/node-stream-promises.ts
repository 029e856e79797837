import type { LibraryModel } from '../schema.ts';

/** `node:stream/promises`: chunks pass from each step to the next; steps that are functions take an async iterable. */
export const nodeStreamPromises: LibraryModel = {
  package: 'node:stream/promises',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/stream.html#streams-promises-api',
  sanitizers: [{ path: 'Member[finished]', removes: 'all' }],
  flows: [
    { path: 'Member[pipeline]', from: 'Argument[0].ArrayElement', to: 'Argument[1].ArrayElement', kind: 'value' },
    { path: 'Member[pipeline]', from: 'Argument[1].ArrayElement', to: 'Argument[2].ArrayElement', kind: 'value' },
    { path: 'Member[pipeline]', from: 'Argument[2].ArrayElement', to: 'Argument[3].ArrayElement', kind: 'value' },
    { path: 'Member[pipeline]', from: 'Argument[0]', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[pipeline]', from: 'Argument[1].ReturnValue', to: 'Argument[2].Parameter[0]', kind: 'value' },
    { path: 'Member[pipeline]', from: 'Argument[1].ReturnValue.ArrayElement', to: 'Argument[2].ArrayElement', kind: 'value' },
    { path: 'Member[pipeline]', from: 'Argument[2].ReturnValue', to: 'Argument[3].Parameter[0]', kind: 'value' },
  ],
};
