import type { LibraryModel } from '../schema.ts';

const stored = 'data that is stored';
const sent = 'data that is sent on';
/** Reading by a value stores nothing. */
const storing = [
  {
    path: 'Argument[0]',
    is: 'matches',
    pattern: String.raw`^\s*(?:insert|update|merge|replace|upsert|call)\b|^\s*(?:INSERT|UPDATE|MERGE|REPLACE|UPSERT|CALL)\b`,
  },
] as const;

/** The whole of it, and every part. */
const within = {};

/** Items of DynamoDB. */
export const unlookedItems = {
  package: '@aws-sdk/lib-dynamodb',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-dynamodb/',
  sinks: [
    { threat: 'unvalidated', path: 'Member[PutCommand].Argument[0].Member[Item]', label: stored, within },
    { threat: 'unvalidated', path: 'Member[UpdateCommand].Argument[0].Member[ExpressionAttributeValues]', label: stored, within },
    { threat: 'unvalidated', type: 'dynamodb.Document', path: 'Member[put].Argument[0].Member[Item]', label: stored, within },
    {
      threat: 'unvalidated',
      type: 'dynamodb.Document',
      path: 'Member[update].Argument[0].Member[ExpressionAttributeValues]',
      label: stored,
      within,
    },
  ],
} as const satisfies LibraryModel;

/** Items in the form of the plain client. */
export const unlookedAttributes = {
  package: '@aws-sdk/client-dynamodb',
  evidence: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html',
  sinks: [
    { threat: 'unvalidated', path: 'Member[PutItemCommand].Argument[0].Member[Item]', label: stored, within },
    { threat: 'unvalidated', path: 'Member[UpdateItemCommand].Argument[0].Member[ExpressionAttributeValues]', label: stored, within },
  ],
} as const satisfies LibraryModel;

/** Objects of S3. */
export const unlookedObjects = {
  package: '@aws-sdk/client-s3',
  evidence: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html',
  sinks: [{ threat: 'unvalidated', path: 'Member[PutObjectCommand].Argument[0].Member[Body]', label: stored, within }],
} as const satisfies LibraryModel;

/** Messages of SQS. */
export const unlookedMessages = {
  package: '@aws-sdk/client-sqs',
  evidence: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html',
  sinks: [
    { threat: 'unvalidated', path: 'Member[SendMessageCommand].Argument[0].Member[MessageBody]', label: sent },
    {
      threat: 'unvalidated',
      path: 'Member[SendMessageBatchCommand].Argument[0].Member[Entries].ArrayElement.Member[MessageBody]',
      label: sent,
    },
  ],
} as const satisfies LibraryModel;

/** Messages of SNS. */
export const unlookedNotices = {
  package: '@aws-sdk/client-sns',
  evidence: 'https://docs.aws.amazon.com/sns/latest/api/API_Publish.html',
  sinks: [{ threat: 'unvalidated', path: 'Member[PublishCommand].Argument[0].Member[Message]', label: sent }],
} as const satisfies LibraryModel;

/** Events of EventBridge. */
export const unlookedEvents = {
  package: '@aws-sdk/client-eventbridge',
  evidence: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html',
  sinks: [{ threat: 'unvalidated', path: 'Member[PutEventsCommand].Argument[0].Member[Entries].ArrayElement.Member[Detail]', label: sent }],
} as const satisfies LibraryModel;

/** Payloads of other functions. */
export const unlookedPayloads = {
  package: '@aws-sdk/client-lambda',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
  sinks: [{ threat: 'unvalidated', path: 'Member[InvokeCommand].Argument[0].Member[Payload]', label: sent }],
} as const satisfies LibraryModel;

/** Inputs of state machines. */
export const unlookedInputs = {
  package: '@aws-sdk/client-sfn',
  evidence: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html',
  sinks: [{ threat: 'unvalidated', path: 'Member[StartExecutionCommand].Argument[0].Member[input]', label: sent }],
} as const satisfies LibraryModel;

/** Records of streams. */
export const unlookedRecords = {
  package: '@aws-sdk/client-kinesis',
  evidence: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html',
  sinks: [{ threat: 'unvalidated', path: 'Member[PutRecordCommand].Argument[0].Member[Data]', label: sent }],
} as const satisfies LibraryModel;

/** Values that are bound to SQL. */
export const unlookedValues = {
  package: ['pg', 'pg-pool'],
  evidence: 'https://node-postgres.com/features/queries#parameterized-query',
  sinks: [{ threat: 'unvalidated', type: 'pg.Queryable', path: 'Member[query].Argument[1].ArrayElement', label: stored, when: storing }],
} as const satisfies LibraryModel;

/** The same for MySQL. */
export const unlookedMysqlValues = {
  package: ['mysql2', 'mysql2/promise'],
  evidence: 'https://sidorares.github.io/node-mysql2/docs/examples/queries/prepared-statements',
  sinks: [
    {
      threat: 'unvalidated',
      type: 'mysql2.Queryable',
      path: 'Member[query,execute].Argument[1].ArrayElement',
      label: stored,
      when: storing,
    },
  ],
} as const satisfies LibraryModel;

/** Documents of MongoDB. */
export const unlookedDocuments = {
  package: 'mongodb',
  evidence: 'https://mongodb.github.io/node-mongodb-native/6.0/classes/Collection.html',
  sinks: [
    { threat: 'unvalidated', type: 'mongodb.Collection', path: 'Member[insertOne].Argument[0]', label: stored, within },
    {
      threat: 'unvalidated',
      type: 'mongodb.Collection',
      path: 'Member[updateOne,updateMany,replaceOne].Argument[1]',
      label: stored,
      within,
    },
  ],
} as const satisfies LibraryModel;

/** Rows through Prisma. */
export const unlookedByPrisma = {
  package: '@prisma/client',
  evidence: 'https://www.prisma.io/docs/orm/reference/prisma-client-reference#model-queries',
  sinks: [
    {
      threat: 'unvalidated',
      type: 'prisma.Client',
      path: 'AnyMember.Member[create,update,updateMany,createMany].Argument[0].Member[data]',
      label: stored,
      within,
    },
  ],
} as const satisfies LibraryModel;
