import type { LibraryModel } from '../schema.ts';

/** sql-template-strings: the tag binds its values; text that is appended is SQL. */
export const sqlTemplateStrings = {
  package: 'sql-template-strings',
  evidence: 'https://github.com/felixfbecker/node-sql-template-strings#building-complex-queries-with-append',
  types: [
    { name: 'sql-template-strings.Statement', path: 'ReturnValue', declared: ['SQLStatement'] },
    { name: 'sql-template-strings.Statement', path: 'Member[SQL].ReturnValue' },
    { name: 'sql-template-strings.Statement', type: 'sql-template-strings.Statement', path: 'Member[append,setName,useBind].ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', type: 'sql-template-strings.Statement', path: 'Member[append].Argument[0]' },
    { threat: 'sql', path: 'Argument[0].ArrayElement' },
    { threat: 'sql', path: 'Member[SQL].Argument[0].ArrayElement' },
  ],
} as const satisfies LibraryModel;
