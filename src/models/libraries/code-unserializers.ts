import type { LibraryModel } from '../schema.ts';

/** Formats that hold functions: reading a text runs code of it. */
export const codeUnserializers = {
  package: ['node-serialize', 'serialize-to-js', 'funcster', 'cryo', 'serialijse'],
  evidence: 'https://www.npmjs.com/package/node-serialize',
  sinks: [{ threat: 'code', path: 'Member[unserialize,deserialize,deepDeserialize,parse].Argument[0]', label: 'the serialized text' }],
} as const satisfies LibraryModel;
