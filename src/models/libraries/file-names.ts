import type { LibraryModel } from '../schema.ts';

/** sanitize-filename: slashes and control characters are gone, quotes and shell characters are not. */
export const sanitizeFilename: LibraryModel = {
  package: 'sanitize-filename',
  evidence: 'https://github.com/parshap/node-sanitize-filename#details',
  flows: [{ from: 'Argument[0]', to: 'ReturnValue', removes: ['path', 'header', 'log'] }],
};

/** filenamify: as a file's name; `filenamifyPath` does so with the last segment only. */
export const filenamify: LibraryModel = {
  package: 'filenamify',
  evidence: 'https://github.com/sindresorhus/filenamify#readme',
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue', removes: ['path', 'header', 'log'] },
    { path: 'Member[filenamifyPath]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
};

/** content-disposition quotes a name and writes characters that a header cannot hold as others. */
export const contentDisposition: LibraryModel = {
  package: 'content-disposition',
  evidence: 'https://github.com/jshttp/content-disposition#contentdispositionfilename-options',
  flows: [{ from: 'Argument[0]', to: 'ReturnValue', removes: ['header', 'log'] }],
};
