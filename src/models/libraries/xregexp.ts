import type { LibraryModel } from '../schema.ts';

/** XRegExp: extended regular expressions that become those of the language. */
export const xregexp = {
  package: 'xregexp',
  evidence: 'https://xregexp.com/api/',
  types: [{ name: 'RegExp', path: 'ReturnValue' }],
  sinks: [
    { threat: 'regex', path: 'Argument[0]', label: 'the regular expression' },
    { threat: 'regex', path: 'Member[cache].Argument[0]', label: 'the regular expression' },
    { threat: 'regex', path: 'Member[build].Argument[0]', label: 'the regular expression' },
    { threat: 'regex', path: 'Member[build].Argument[1].AnyMember', label: 'the regular expression' },
  ],
  flows: [{ path: 'Member[escape]', from: 'Argument[0]', to: 'ReturnValue', removes: ['regex'] }],
} as const satisfies LibraryModel;
