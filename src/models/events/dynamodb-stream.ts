import type { EventModel } from '../event-rows.ts';

/** Changes of a DynamoDB table: items that requests wrote before. */
export const dynamodbStreamEvent = {
  trigger: 'dynamodb-stream',
  title: 'DynamoDB stream records',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html',
  eventTypes: ['DynamoDBStreamEvent'],
  handlerTypes: ['DynamoDBStreamHandler'],
  partTypes: { DynamoDBRecord: 'Records.[]', StreamRecord: 'Records.[].dynamodb' },
  fields: [
    { path: 'Records.[].dynamodb.NewImage.*', trust: 'attacker', label: 'DynamoDB stream image', isText: true },
    { path: 'Records.[].dynamodb.OldImage.*', trust: 'attacker', label: 'DynamoDB stream image', isText: true },
    { path: 'Records.[].dynamodb.Keys.*', trust: 'attacker', label: 'DynamoDB item key', isText: true },
    { path: 'Records.[].dynamodb.SequenceNumber', trust: 'trusted', label: 'DynamoDB sequence number' },
    { path: 'Records.[].eventName', trust: 'trusted', label: 'DynamoDB event name' },
    { path: 'Records.[].eventID', trust: 'trusted', label: 'DynamoDB event id' },
    { path: 'Records.[].eventSourceARN', trust: 'trusted', label: 'DynamoDB stream' },
    { path: 'Records.[].awsRegion', trust: 'trusted', label: 'AWS region' },
    { path: 'Records.[].userIdentity', trust: 'trusted', label: 'DynamoDB service' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
