import type { LibraryModel } from '../schema.ts';

/** The document client of DynamoDB. */
export const awsDocumentClient = {
  package: ['@aws-sdk/lib-dynamodb'],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-dynamodb/',
  types: [{ name: 'dynamodb.Document', path: 'Member[DynamoDBDocument].Member[from].ReturnValue', declared: ['DynamoDBDocument'] }],
  sinks: [
    {
      threat: 'nosql-text',
      path: 'Member[QueryCommand,ScanCommand].Argument[0].Member[KeyConditionExpression,FilterExpression,ProjectionExpression]',
      label: 'the expression',
    },
    {
      threat: 'nosql-text',
      path: 'Member[paginateQuery,paginateScan].Argument[1].Member[KeyConditionExpression,FilterExpression,ProjectionExpression]',
      label: 'the expression',
    },
    { threat: 'nosql-text', path: 'Member[GetCommand].Argument[0].Member[ProjectionExpression]', label: 'the expression' },
    {
      threat: 'nosql-text',
      path: 'Member[PutCommand,DeleteCommand].Argument[0].Member[ConditionExpression]',
      label: 'the expression',
    },
    {
      threat: 'nosql-text',
      path: 'Member[UpdateCommand].Argument[0].Member[UpdateExpression,ConditionExpression]',
      label: 'the expression',
    },
    {
      threat: 'nosql-text',
      path: 'Member[TransactWriteCommand].Argument[0].Member[TransactItems].ArrayElement.Member[Update,Put,Delete,ConditionCheck].Member[UpdateExpression,ConditionExpression]',
      label: 'the expression',
    },
    {
      threat: 'nosql-text',
      path: 'Member[TransactGetCommand].Argument[0].Member[TransactItems].ArrayElement.Member[Get].Member[ProjectionExpression]',
      label: 'the expression',
    },
    {
      threat: 'nosql-text',
      path: 'Member[BatchGetCommand].Argument[0].Member[RequestItems].AnyMember.Member[ProjectionExpression]',
      label: 'the expression',
    },
    {
      threat: 'nosql-text',
      type: 'dynamodb.Document',
      path: 'Member[query,scan,get].Argument[0].Member[KeyConditionExpression,FilterExpression,ProjectionExpression]',
      label: 'the expression',
    },
    {
      threat: 'nosql-text',
      type: 'dynamodb.Document',
      path: 'Member[put,delete,update].Argument[0].Member[UpdateExpression,ConditionExpression]',
      label: 'the expression',
    },
    {
      threat: 'nosql-text',
      type: 'dynamodb.Document',
      path: 'Member[transactWrite].Argument[0].Member[TransactItems].ArrayElement.Member[Update,Put,Delete,ConditionCheck].Member[UpdateExpression,ConditionExpression]',
      label: 'the expression',
    },
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
  package: ['aws-sdk', 'aws-sdk/clients/all'],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/DynamoDB/DocumentClient.html',
  types: [
    { name: 'dynamodb.Document', path: 'Member[DynamoDB].Member[DocumentClient].Instance' },
    { name: 'dynamodb.Document', path: 'Member[DocumentClient].Instance' },
  ],
} as const satisfies LibraryModel;

/** The same where its service is imported alone: the module is the class. */
export const awsLegacyDocumentClientAlone = {
  package: 'aws-sdk/clients/dynamodb',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/DynamoDB/DocumentClient.html',
  types: [
    { name: 'dynamodb.Document', path: 'Member[DocumentClient].Instance', declared: ['DocumentClient', 'DynamoDB.DocumentClient'] },
    { name: 'dynamodb.Document', path: 'Member[DynamoDB].Member[DocumentClient].Instance' },
  ],
} as const satisfies LibraryModel;
