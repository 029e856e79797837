import type { EventModel } from '../schema.ts';

/** DynamoDB stream. */
export const dynamodbStreamEvent = {
  trigger: 'dynamodb-stream',
  title: 'DynamoDB stream',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html',
  eventTypes: ['DynamoDBStreamEvent'],
  handlerTypes: ['DynamoDBStreamHandler'],
  partTypes: { DynamoDBRecord: 'Records.[]', StreamRecord: 'Records.[].dynamodb' },
  fields: [
    { path: 'Records.[].dynamodb.NewImage', trust: 'attacker', label: 'DynamoDB stream image' },
    { path: 'Records.[].dynamodb.OldImage', trust: 'attacker', label: 'DynamoDB stream image' },
    { path: 'Records.[].dynamodb.Keys', trust: 'attacker', label: 'DynamoDB stream key' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
