import type { LibraryModel } from '../schema.ts';

/** Wrappers of image and video programs: names can be protocols or options. */
export const imagemagick = {
  package: ['gm', 'imagemagick', 'fluent-ffmpeg'],
  evidence: 'https://www.npmjs.com/package/gm',
  sinks: [{ threat: 'argument', path: 'Argument[0]', confidence: 'strict' }],
} as const satisfies LibraryModel;
