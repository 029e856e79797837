import type { LibraryModel } from '../schema.ts';

/** Kysely. The `sql` tag binds its values; `raw` and `lit` write text; `ref`, `id` and `table` quote. */
export const kysely = {
  package: 'kysely',
  evidence: 'https://kysely-org.github.io/kysely-apidoc/interfaces/Sql.html',
  sinks: [
    { threat: 'sql', path: 'Member[sql].Member[raw,lit,literal].Argument[0]' },
    { threat: 'sql', path: 'Member[CompiledQuery].Member[raw].Argument[0]' },
  ],
} as const satisfies LibraryModel;
