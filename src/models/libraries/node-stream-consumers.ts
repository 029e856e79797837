import type { LibraryModel } from '../schema.ts';

/** `node:stream/consumers`: all chunks of a stream as one value. */
export const nodeStreamConsumers: LibraryModel = {
  package: 'node:stream/consumers',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/webstreams.html#utility-consumers',
  flows: [
    { path: 'Member[text,buffer,arrayBuffer,blob]', from: 'Argument[0]', to: 'ReturnValue.Awaited' },
    { path: 'Member[json]', from: 'Argument[0]', to: 'ReturnValue.Awaited', decodes: true },
  ],
};

/** Packages that gather a stream. */
export const getStream: LibraryModel = {
  package: ['get-stream', 'raw-body', 'stream-to-string', 'concat-stream'],
  evidence: 'https://github.com/sindresorhus/get-stream#usage',
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue.Awaited' },
    {
      path: 'Member[buffer,array,getStreamAsBuffer,getStreamAsArray,getStreamAsArrayBuffer]',
      from: 'Argument[0]',
      to: 'ReturnValue.Awaited',
    },
  ],
};
