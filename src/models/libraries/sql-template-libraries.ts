import type { LibraryModel } from '../schema.ts';

/** Template tags that bind their values; raw text is added by name. */
export const sqlTemplateLibraries = {
  package: ['sql-template-strings', 'sql-template-tag', '@databases/sql'],
  evidence: 'https://www.npmjs.com/package/sql-template-tag',
  types: [
    { name: 'sqlTemplate.Statement', path: 'ReturnValue' },
    { name: 'sqlTemplate.Statement', path: 'Member[SQL,default].ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', path: 'Member[raw,__dangerous__rawValue].Argument[0]' },
    { threat: 'sql', path: 'Member[default].Member[__dangerous__rawValue].Argument[0]' },
    { threat: 'sql', type: 'sqlTemplate.Statement', path: 'Member[append].Argument[0]' },
  ],
} as const satisfies LibraryModel;
