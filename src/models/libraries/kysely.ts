import type { LibraryModel } from '../schema.ts';

/** Kysely: the `sql` tag binds its values and `sql.ref`, `sql.id`, `sql.table` quote names; `sql.raw` and `sql.lit` put text in. */
export const kysely = {
  package: 'kysely',
  evidence: 'https://kysely-org.github.io/kysely-apidoc/interfaces/Sql.html',
  sinks: [
    { threat: 'sql', path: 'Member[sql].Member[raw].Argument[0]' },
    { threat: 'sql', path: 'Member[sql].Member[lit].Argument[0]' },
    { threat: 'sql', path: 'Member[sql].Argument[0].ArrayElement' },
    { threat: 'sql', path: 'Member[CompiledQuery].Member[raw].Argument[0]' },
  ],
} as const satisfies LibraryModel;
