import type { LibraryModel } from '../schema.ts';

/** escape-string-regexp. */
export const escapeStringRegexp: LibraryModel = {
  package: ['escape-string-regexp', 'regexp.escape'],
  evidence: 'https://github.com/sindresorhus/escape-string-regexp#usage',
  flows: [{ from: 'Argument[0]', to: 'ReturnValue', removes: ['regex'] }],
};
