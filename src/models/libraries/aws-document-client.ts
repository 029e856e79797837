import type { LibraryModel } from '../schema.ts';

/** The document client of DynamoDB. */
export const awsDocumentClient = {
  package: ['@aws-sdk/lib-dynamodb'],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-dynamodb/',
  types: [{ name: 'dynamodb.Document', path: 'Member[DynamoDBDocument].Member[from].ReturnValue', declared: ['DynamoDBDocument'] }],
  sinks: [
    { threat: 'sql', path: 'Member[ExecuteStatementCommand].Argument[0].Member[Statement]', label: 'the PartiQL text' },
    {
      threat: 'sql',
      path: 'Member[BatchExecuteStatementCommand].Argument[0].Member[Statements].ArrayElement.Member[Statement]',
      label: 'the PartiQL text',
    },
    {
      threat: 'sql',
      path: 'Member[ExecuteTransactionCommand].Argument[0].Member[TransactStatements].ArrayElement.Member[Statement]',
      label: 'the PartiQL text',
    },
    { threat: 'sql', type: 'dynamodb.Document', path: 'Member[executeStatement].Argument[0].Member[Statement]', label: 'the PartiQL text' },
    {
      threat: 'sql',
      type: 'dynamodb.Document',
      path: 'Member[batchExecuteStatement].Argument[0].Member[Statements].ArrayElement.Member[Statement]',
      label: 'the PartiQL text',
    },
    {
      threat: 'sql',
      type: 'dynamodb.Document',
      path: 'Member[executeTransaction].Argument[0].Member[TransactStatements].ArrayElement.Member[Statement]',
      label: 'the PartiQL text',
    },
  ],
} as const satisfies LibraryModel;
