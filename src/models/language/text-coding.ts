import type { LibraryModel } from '../schema.ts';

/** `TextDecoder` and `TextEncoder`: bytes are the text in another form. */
export const textCoding: LibraryModel = {
  package: ['global', 'node:util'],
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/util.html#class-utiltextdecoder',
  types: [
    { name: 'TextDecoder', path: 'Member[TextDecoder].Instance', declared: ['TextDecoder'] },
    { name: 'TextEncoder', path: 'Member[TextEncoder].Instance', declared: ['TextEncoder'] },
    { name: 'String', type: 'TextDecoder', path: 'Member[decode].ReturnValue' },
    { name: 'Array', type: 'TextEncoder', path: 'Member[encode].ReturnValue' },
  ],
  flows: [
    { type: 'TextDecoder', path: 'Member[decode]', from: 'Argument[0]', to: 'ReturnValue', removes: ['nosql', 'mass-assignment'] },
    { type: 'TextEncoder', path: 'Member[encode]', from: 'Argument[0]', to: 'ReturnValue' },
    { type: 'TextEncoder', path: 'Member[encodeInto]', from: 'Argument[0]', to: 'Argument[1].ArrayElement' },
  ],
};
