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

/** The document clients again: which table is worked on. */
export const awsDocumentTables = {
  package: ['@aws-sdk/lib-dynamodb'],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-dynamodb/',
  sinks: [
    { threat: 'resource', path: 'AnyMember.Argument[0..1].Member[TableName]', label: 'the table' },
    { threat: 'resource', path: 'AnyMember.Argument[0].Member[RequestItems].MapKey', label: 'the table' },
    {
      threat: 'resource',
      path: 'AnyMember.Argument[0].Member[TransactItems].ArrayElement.Member[Put,Update,Delete,ConditionCheck,Get].Member[TableName]',
      label: 'the table',
    },
    { threat: 'resource', type: 'dynamodb.Document', path: 'AnyMember.Argument[0].Member[TableName]', label: 'the table' },
    { threat: 'resource', type: 'dynamodb.Document', path: 'AnyMember.Argument[0].Member[RequestItems].MapKey', label: 'the table' },
    {
      threat: 'resource',
      type: 'dynamodb.Document',
      path: 'AnyMember.Argument[0].Member[TransactItems].ArrayElement.Member[Put,Update,Delete,ConditionCheck,Get].Member[TableName]',
      label: 'the table',
    },
  ],
} as const satisfies LibraryModel;

/** The document client of SDK v2. */
export const awsLegacyDocumentClient = {
  package: ['aws-sdk', 'aws-sdk/clients/all', 'aws-sdk/clients/dynamodb'],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/DynamoDB/DocumentClient.html',
  types: [
    { name: 'aws-sdk.DocumentClient', path: 'Member[DynamoDB].Member[DocumentClient].Instance' },
    { name: 'aws-sdk.DocumentClient', path: 'Member[DocumentClient].Instance', declared: ['DocumentClient'] },
  ],
  sinks: [
    { threat: 'resource', type: 'aws-sdk.DocumentClient', path: 'AnyMember.Argument[0].Member[TableName]', label: 'the table' },
    { threat: 'resource', type: 'aws-sdk.DocumentClient', path: 'AnyMember.Argument[0].Member[RequestItems].MapKey', label: 'the table' },
    {
      threat: 'resource',
      type: 'aws-sdk.DocumentClient',
      path: 'AnyMember.Argument[0].Member[TransactItems].ArrayElement.Member[Put,Update,Delete,ConditionCheck,Get].Member[TableName]',
      label: 'the table',
    },
    {
      threat: 'resource',
      path: 'Member[S3].Argument[0].Member[params].Member[Bucket]',
      label: 'the bucket',
    },
    {
      threat: 'resource',
      path: 'Member[TemporaryCredentials].Argument[0].Member[RoleArn]',
      label: 'the role',
    },
    {
      threat: 'resource',
      path: 'Member[ChainableTemporaryCredentials].Argument[0].Member[params].Member[RoleArn]',
      label: 'the role',
    },
  ],
} as const satisfies LibraryModel;
