import type { LibraryModel } from '../schema.ts';

/** ElectroDB: the table that an entity lives in. */
export const electrodbTables = {
  package: 'electrodb',
  evidence: 'https://electrodb.dev/en/modeling/entities/',
  sinks: [
    { threat: 'resource', path: 'Member[Entity,Service].Argument[1].Member[table]', label: 'the table' },
    { threat: 'resource', path: 'Member[Entity].Instance.Member[setTableName].Argument[0]', label: 'the table' },
  ],
} as const satisfies LibraryModel;

/** Dynamoose. */
export const dynamooseTables = {
  package: 'dynamoose',
  evidence: 'https://dynamoosejs.com/guide/Table',
  sinks: [
    { threat: 'resource', path: 'Member[model].Argument[0]', label: 'the table' },
    { threat: 'resource', path: 'Member[Table].Argument[0]', label: 'the table' },
    { threat: 'resource', path: 'Member[model].Argument[2].Member[tableName]', label: 'the table' },
  ],
} as const satisfies LibraryModel;

/** dynamodb-toolbox and OneTable. */
export const dynamodbTables = {
  package: ['dynamodb-toolbox', 'dynamodb-toolbox/table', 'dynamodb-onetable'],
  evidence: 'https://www.dynamodbtoolbox.com/docs/tables/usage',
  sinks: [{ threat: 'resource', path: 'Member[Table].Argument[0].Member[name]', label: 'the table' }],
} as const satisfies LibraryModel;
