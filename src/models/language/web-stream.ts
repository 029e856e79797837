import type { LibraryModel } from '../schema.ts';

/** Web streams: the chunks are the elements. */
export const webStreamModel: LibraryModel = {
  package: ['global', 'node:stream/web'],
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/webstreams.html',
  types: [{ name: 'WebStream', path: 'Member[ReadableStream,TransformStream].Instance', declared: ['ReadableStream'] }],
  flows: [
    // What the source's `start` enqueues.
    {
      path: 'Member[ReadableStream]',
      from: 'Argument[0].Member[start,pull].Parameter[0].Member[enqueue].Argument[0]',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    { path: 'Member[ReadableStream].Member[from]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { type: 'WebStream', path: 'Member[getReader]', from: 'Argument[this]', to: 'ReturnValue', kind: 'value' },
    {
      type: 'WebStream',
      path: 'Member[read]',
      from: 'Argument[this].ArrayElement',
      to: 'ReturnValue.Awaited.Member[value]',
      kind: 'value',
    },
    { type: 'WebStream', path: 'Member[pipeThrough]', from: 'Argument[this].ArrayElement', to: 'ReturnValue.ArrayElement' },
    { type: 'WebStream', path: 'Member[tee]', from: 'Argument[this]', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { type: 'WebStream', path: 'Member[values]', from: 'Argument[this].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
  ],
};
