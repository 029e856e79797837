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
