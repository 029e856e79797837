import type { LibraryModel } from '../schema.ts';

/** Db2: statements are texts, or objects with one. */
export const ibmDb = {
  package: 'ibm_db',
  evidence: 'https://github.com/ibmdb/node-ibm_db/blob/master/APIDocumentation.md',
  types: [
    { name: 'ibmdb.Database', path: 'Member[open].ReturnValue.Awaited' },
    { name: 'ibmdb.Database', path: 'Member[open].Argument[1..2].Parameter[1]' },
    { name: 'ibmdb.Database', path: 'Member[openSync].ReturnValue' },
    { name: 'ibmdb.Database', path: 'Member[Database].Instance' },
    { name: 'ibmdb.Pool', path: 'Member[Pool].Instance' },
    { name: 'ibmdb.Database', type: 'ibmdb.Pool', path: 'Member[open].ReturnValue.Awaited' },
    { name: 'ibmdb.Database', type: 'ibmdb.Pool', path: 'Member[open].Argument[1].Parameter[1]' },
  ],
  sinks: [
    {
      threat: 'sql',
      type: 'ibmdb.Database',
      path: 'Member[query,querySync,queryStream,queryResult,queryResultSync,prepare,prepareSync].Argument[0]',
    },
    { threat: 'sql', type: 'ibmdb.Database', path: 'Member[query,querySync].Argument[0].Member[sql]' },
  ],
} as const satisfies LibraryModel;

/** Firebird. */
export const nodeFirebird = {
  package: 'node-firebird',
  evidence: 'https://github.com/hgourvest/node-firebird#database-object-db',
  types: [
    { name: 'firebird.Database', path: 'Member[attach,create,attachOrCreate].Argument[1].Parameter[1]', declared: ['Database'] },
    { name: 'firebird.Database', path: 'Member[pool].ReturnValue.Member[get].Argument[0].Parameter[1]' },
    {
      name: 'firebird.Database',
      type: 'firebird.Database',
      path: 'Member[transaction].Argument[0..1].Parameter[1]',
      declared: ['Transaction'],
    },
  ],
  sinks: [{ threat: 'sql', type: 'firebird.Database', path: 'Member[query,execute,sequentially].Argument[0]' }],
} as const satisfies LibraryModel;

/** SAP HANA. */
export const hana = {
  package: ['hdb', '@sap/hana-client'],
  evidence: 'https://github.com/SAP/node-hdb#direct-statement-execution',
  types: [{ name: 'hana.Client', path: 'Member[createClient,createConnection].ReturnValue' }],
  sinks: [
    { threat: 'sql', type: 'hana.Client', path: 'Member[exec,execute,prepare,prepareStatement].Argument[0]' },
    { threat: 'sql', type: 'hana.Client', path: 'Member[exec,execute].Argument[0].Member[sql]' },
  ],
} as const satisfies LibraryModel;

/** Massive. */
export const massive = {
  package: 'massive',
  evidence: 'https://massivejs.org/docs/queries',
  types: [{ name: 'massive.Database', path: 'ReturnValue.Awaited' }],
  sinks: [{ threat: 'sql', type: 'massive.Database', path: 'Member[query].Argument[0]', placeholder: '$n' }],
} as const satisfies LibraryModel;

/** Forks of pg for databases that speak its protocol. */
export const pgForks = {
  package: ['vertica-nodejs', '@yugabytedb/pg', '@yugabytedb/pg-pool'],
  evidence: 'https://github.com/vertica/vertica-nodejs#readme',
  types: [{ name: 'pg.Queryable', path: 'Member[Client,Pool].Instance', declared: ['Client', 'Pool', 'PoolClient'] }],
} as const satisfies LibraryModel;

/** Spanner. */
export const spanner = {
  package: '@google-cloud/spanner',
  evidence: 'https://cloud.google.com/nodejs/docs/reference/spanner/latest/spanner/database',
  types: [
    {
      name: 'spanner.Database',
      path: 'Member[Spanner].Instance.Member[instance].ReturnValue.Member[database].ReturnValue',
      declared: ['Database'],
    },
    {
      name: 'spanner.Database',
      type: 'spanner.Database',
      path: 'Member[runTransaction,runTransactionAsync].Argument[0..1].Parameter[1]',
      declared: ['Transaction', 'Snapshot'],
    },
  ],
  sinks: [
    { threat: 'sql', type: 'spanner.Database', path: 'Member[run,runStream,runUpdate,runPartitionedUpdate].Argument[0]' },
    { threat: 'sql', type: 'spanner.Database', path: 'Member[run,runStream,runUpdate,runPartitionedUpdate].Argument[0].Member[sql]' },
    { threat: 'sql', type: 'spanner.Database', path: 'Member[batchUpdate].Argument[0].ArrayElement' },
    { threat: 'sql', type: 'spanner.Database', path: 'Member[batchUpdate].Argument[0].ArrayElement.Member[sql]' },
  ],
} as const satisfies LibraryModel;

/** Bookshelf is built on Knex and hands out its builders. */
export const bookshelf = {
  package: 'bookshelf',
  evidence: 'https://bookshelfjs.org/api.html#Model-instance-query',
  types: [
    { name: 'bookshelf.Instance', path: 'ReturnValue' },
    { name: 'knex.Knex', type: 'bookshelf.Instance', path: 'Member[knex]' },
    { name: 'bookshelf.Model', type: 'bookshelf.Instance', path: 'Member[model].ReturnValue' },
    { name: 'bookshelf.Model', type: 'bookshelf.Instance', path: 'Member[Model].Member[extend,forge].ReturnValue' },
    { name: 'bookshelf.Model', type: 'bookshelf.Instance', path: 'Member[Model]' },
    { name: 'bookshelf.Model', type: 'bookshelf.Model', path: 'Member[forge,where,query,orderBy,collection].ReturnValue' },
    { name: 'bookshelf.Model', type: 'bookshelf.Model', path: 'Instance' },
    { name: 'knex.Builder', type: 'bookshelf.Model', path: 'Member[query].Argument[0].Parameter[0]' },
    { name: 'knex.Builder', type: 'bookshelf.Model', path: 'Member[query].Argument[0].Parameter[this]' },
  ],
  sinks: [
    {
      threat: 'sql',
      type: 'bookshelf.Model',
      path: 'Member[query].Argument[1]',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: 'Raw$' }],
    },
  ],
} as const satisfies LibraryModel;

/** serverless-postgres: a managed connection with the methods of pg. */
export const serverlessPostgres = {
  package: ['serverless-postgres'],
  evidence: 'https://github.com/MatteoGioioso/serverless-pg#usage',
  types: [{ name: 'pg.Queryable', path: 'Instance' }],
} as const satisfies LibraryModel;

/** The tag of nearForm binds its values; `unsafe` puts one in as it is. */
export const nearformSql = {
  package: '@nearform/sql',
  evidence: 'https://github.com/nearform/sql#unsafevalue',
  types: [{ name: 'nearform.Tag', path: '' }],
  sinks: [{ threat: 'sql', type: 'nearform.Tag', path: 'Member[unsafe].Argument[0]' }],
  sanitizers: [{ path: 'Member[quoteIdent]', removes: ['sql'] }],
} as const satisfies LibraryModel;

/** Turso without native code. */
export const tursoServerless = {
  package: ['@tursodatabase/serverless', '@tursodatabase/database'],
  evidence: 'https://docs.turso.tech/sdk/ts/reference',
  types: [{ name: 'turso.Connection', path: 'Member[connect].ReturnValue.Awaited', declared: ['Connection', 'Database'] }],
  sinks: [
    { threat: 'sql', type: 'turso.Connection', path: 'Member[prepare,exec,execute,run,all,get].Argument[0]' },
    { threat: 'sql', type: 'turso.Connection', path: 'Member[batch].Argument[0].ArrayElement' },
  ],
} as const satisfies LibraryModel;

/** SQLite Cloud: a statement is a text or a template, whose values are bound. */
export const sqliteCloud = {
  package: '@sqlitecloud/drivers',
  evidence: 'https://docs.sqlitecloud.io/docs/sdk-js-intro',
  types: [{ name: 'sqlitecloud.Database', path: 'Member[Database].Instance', declared: ['Database', 'Statement'] }],
  sinks: [
    { threat: 'sql', type: 'sqlitecloud.Database', path: 'Member[sql,exec,run,all,get,each,prepare,sendCommands].Argument[0]' },
    { threat: 'sql', type: 'sqlitecloud.Database', path: 'Member[sql].Argument[0].Member[query]' },
  ],
} as const satisfies LibraryModel;

/** Lucid, the database of Adonis: raw parts of queries, with bindings beside them. */
export const lucid = {
  package: ['@adonisjs/lucid/services/db', '@ioc:Adonis/Lucid/Database'],
  evidence: 'https://lucid.adonisjs.com/docs/raw-query-builder',
  types: [
    { name: 'lucid.Database', path: '' },
    { name: 'lucid.Database', type: 'lucid.Database', path: 'Member[connection,transaction].ReturnValue' },
    { name: 'lucid.Database', type: 'lucid.Database', path: 'Member[transaction].Argument[0].Parameter[0]' },
    { name: 'knex.Builder', type: 'lucid.Database', path: 'Member[query,from,table,insertQuery].ReturnValue' },
  ],
  sinks: [{ threat: 'sql', type: 'lucid.Database', path: 'Member[rawQuery,raw,knexRawQuery].Argument[0]' }],
} as const satisfies LibraryModel;
