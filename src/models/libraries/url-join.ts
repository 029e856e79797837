import type { LibraryModel } from '../schema.ts';

/** A beginning behind which the server is still to come. */
const open = String.raw`^(?:[\w+.-]*:)?\/*$`;

/** Joins parts of an address with slashes; what stands behind a server cannot change it. */
export const urlJoin = {
  package: ['url-join'],
  evidence: 'https://github.com/jfromaniello/url-join#readme',
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue', keepsStart: true },
    {
      from: 'Argument[1..]',
      to: 'ReturnValue',
      removes: ['host', 'url'],
      when: [{ path: 'Argument[0]', is: 'matches', pattern: open, not: true }],
    },
    { from: 'Argument[1..]', to: 'ReturnValue', when: [{ path: 'Argument[0]', is: 'matches', pattern: open }] },
  ],
} as const satisfies LibraryModel;
