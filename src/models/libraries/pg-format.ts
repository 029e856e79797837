import type { LibraryModel } from '../schema.ts';

/**
 * pg-format: `%L` makes a literal and `%I` an identifier of a value; `%s` puts it in unchanged. Which value belongs to which mark is told
 * by its position; a mark can also name it (`%2$s`).
 */
export const pgFormat = {
  package: ['pg-format', 'node-pg-format', '@scaleleap/pg-format'],
  evidence: 'https://github.com/datalanche/node-pg-format#pattern-placeholders',
  sanitizers: [{ path: 'Member[literal,ident]', removes: ['sql'] }],
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue' },
    { from: 'Argument[1..]', to: 'ReturnValue', removes: ['sql'] },
    { from: 'Argument[1]', to: 'ReturnValue', when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?:[^%]|%%)*%s|%1\\$s' }] },
    {
      from: 'Argument[2]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?:(?:[^%]|%%)*%[ILs]){1}(?:[^%]|%%)*%s|%2\\$s' }],
    },
    {
      from: 'Argument[3]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?:(?:[^%]|%%)*%[ILs]){2}(?:[^%]|%%)*%s|%3\\$s' }],
    },
    {
      from: 'Argument[4]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?:(?:[^%]|%%)*%[ILs]){3}(?:[^%]|%%)*%s|%4\\$s' }],
    },
    {
      from: 'Argument[5]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?:(?:[^%]|%%)*%[ILs]){4}(?:[^%]|%%)*%s|%5\\$s' }],
    },
    {
      from: 'Argument[6..]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?:(?:[^%]|%%)*%[ILs]){5,}(?:[^%]|%%)*%s|%(?:[6-9]|\\d{2,})\\$s' }],
    },
    { path: 'Member[withArray]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[withArray]', from: 'Argument[1]', to: 'ReturnValue', removes: ['sql'] },
    {
      path: 'Member[withArray]',
      from: 'Argument[1]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '%(?:\\d+\\$)?s' }],
    },
    { path: 'Member[string]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
} as const satisfies LibraryModel;
