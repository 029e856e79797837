import type { LibraryModel } from '../schema.ts';

/** Quoting of shell arguments. */
export const shellEscapes = {
  package: ['shell-quote', 'shell-escape', 'shescape', 'any-shell-escape', 'puka', 'shlex'],
  evidence: 'https://www.npmjs.com/package/shell-quote',
  types: [{ name: 'shescape.Shescape', path: 'Member[Shescape].Instance' }],
  sanitizers: [
    { path: 'Member[quote,quoteAll,escape,escapeAll,join,sh]', removes: ['shell', 'argument', 'encoded-script'] },
    { path: '', removes: ['shell', 'argument', 'encoded-script'] },
    { type: 'shescape.Shescape', path: 'Member[quote,quoteAll,escape,escapeAll]', removes: ['shell', 'argument', 'encoded-script'] },
  ],
} as const satisfies LibraryModel;
