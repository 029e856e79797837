import type { LibraryModel } from '../schema.ts';

/** Powertools for AWS Lambda: data in the envelope of an event, checked by a schema of another library. */
export const powertoolsParser = {
  package: '@aws-lambda-powertools/parser',
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/parser/',
  schemas: [
    {
      path: 'Member[parse]',
      schema: 'safe-parse',
      of: 'Argument[2]',
      envelope: 'Argument[1]',
      answers: { success: 'success', value: 'data', error: 'error' },
      when: [{ path: 'Argument[3]', is: 'truthy' }],
    },
    { path: 'Member[parse]', schema: 'parse', of: 'Argument[2]', envelope: 'Argument[1]' },
    {
      path: 'Member[parser]',
      schema: 'entry',
      of: 'Argument[0].Member[schema]',
      envelope: 'Argument[0].Member[envelope]',
      replaces: true,
      answers: { success: 'success', value: 'data', error: 'error' },
      when: [{ path: 'Argument[0].Member[safeParse]', is: 'truthy' }],
    },
    { path: 'Member[parser]', schema: 'entry', of: 'Argument[0].Member[schema]', envelope: 'Argument[0].Member[envelope]', replaces: true },
  ],
} as const satisfies LibraryModel;

/** The same as a middleware for Middy. */
export const powertoolsParserMiddleware = {
  package: '@aws-lambda-powertools/parser/middleware',
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/parser/',
  schemas: [
    {
      path: 'Member[parser]',
      schema: 'entry',
      of: 'Argument[0].Member[schema]',
      envelope: 'Argument[0].Member[envelope]',
      replaces: true,
      answers: { success: 'success', value: 'data', error: 'error' },
      when: [{ path: 'Argument[0].Member[safeParse]', is: 'truthy' }],
    },
    { path: 'Member[parser]', schema: 'entry', of: 'Argument[0].Member[schema]', envelope: 'Argument[0].Member[envelope]', replaces: true },
  ],
} as const satisfies LibraryModel;

/** Where envelopes find the data. */
export const powertoolsEnvelopes = {
  package: [
    '@aws-lambda-powertools/parser/envelopes',
    '@aws-lambda-powertools/parser/envelopes/api-gateway',
    '@aws-lambda-powertools/parser/envelopes/api-gatewayv2',
    '@aws-lambda-powertools/parser/envelopes/eventbridge',
    '@aws-lambda-powertools/parser/envelopes/lambda',
    '@aws-lambda-powertools/parser/envelopes/sqs',
    '@aws-lambda-powertools/parser/envelopes/sns',
    '@aws-lambda-powertools/parser/envelopes/sns-sqs',
    '@aws-lambda-powertools/parser/envelopes/kinesis',
    '@aws-lambda-powertools/parser/envelopes/kafka',
    '@aws-lambda-powertools/parser/envelopes/dynamodb',
  ],
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/parser/#built-in-envelopes',
  schemas: [
    {
      path: 'Member[ApiGatewayEnvelope,ApiGatewayV2Envelope,LambdaFunctionUrlEnvelope,VpcLatticeEnvelope,VpcLatticeV2Envelope]',
      schema: 'make',
      isValue: true,
      lies: 'body',
    },
    { path: 'Member[EventBridgeEnvelope]', schema: 'make', isValue: true, lies: 'detail' },
    { path: 'Member[SqsEnvelope,SnsSqsEnvelope]', schema: 'make', isValue: true, lies: 'Records.[].body' },
    { path: 'Member[SnsEnvelope]', schema: 'make', isValue: true, lies: 'Records.[].Sns.Message' },
    { path: 'Member[KinesisEnvelope]', schema: 'make', isValue: true, lies: 'Records.[].kinesis.data' },
    { path: 'Member[DynamoDBStreamEnvelope]', schema: 'make', isValue: true, lies: 'Records.[].dynamodb' },
  ],
} as const satisfies LibraryModel;

const events =
  'APIGatewayProxyEventSchema,APIGatewayProxyEventV2Schema,APIGatewayProxyWebsocketEventSchema,AlbSchema,AlbMultiValueHeadersSchema,AppSyncResolverSchema,CloudWatchLogsSchema,DynamoDBStreamSchema,EventBridgeSchema,KafkaMskEventSchema,KafkaRecordSchema,KafkaSelfManagedEventSchema,KinesisDataStreamSchema,KinesisFirehoseSchema,KinesisFirehoseRecordSchema,LambdaFunctionUrlSchema,S3Schema,S3EventNotificationEventBridgeSchema,SesSchema,SnsSchema,SnsRecordSchema,SnsNotificationSchema,SqsSchema,SqsRecordSchema,VpcLatticeSchema,VpcLatticeV2Schema';

/** `SqsSchema.shape.Records` */
const partOfEvent = `Member[${events}].Member[shape].AnyMember`;
const recordOfEvent =
  'Member[SqsSchema,SnsSchema,S3Schema,SesSchema,KinesisDataStreamSchema,DynamoDBStreamSchema].Member[shape].Member[Records].Member[element]';

/** Schemas of events, which say nothing of what senders choose, to be extended. */
export const powertoolsEventSchemas = {
  package: [
    '@aws-lambda-powertools/parser/schemas',
    '@aws-lambda-powertools/parser/schemas/alb',
    '@aws-lambda-powertools/parser/schemas/api-gateway',
    '@aws-lambda-powertools/parser/schemas/api-gatewayv2',
    '@aws-lambda-powertools/parser/schemas/eventbridge',
    '@aws-lambda-powertools/parser/schemas/kinesis',
    '@aws-lambda-powertools/parser/schemas/lambda',
    '@aws-lambda-powertools/parser/schemas/sns',
    '@aws-lambda-powertools/parser/schemas/sqs',
  ],
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/parser/#extending-built-in-schemas',
  types: [
    { name: 'zod.Schema', path: `Member[${events}]` },
    { name: 'zod.Schema', path: partOfEvent },
    { name: 'zod.Schema', path: recordOfEvent },
  ],
  schemas: [
    { path: `Member[${events}]`, schema: 'open', isValue: true },
    { path: partOfEvent, schema: 'open', isValue: true },
    { path: recordOfEvent, schema: 'open', isValue: true },
  ],
} as const satisfies LibraryModel;

/** Schemas of what is written as a text within an event. */
export const powertoolsParserHelpers = {
  package: ['@aws-lambda-powertools/parser/helpers', '@aws-lambda-powertools/parser/helpers/dynamodb'],
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/parser/#json-stringified-payloads',
  types: [{ name: 'zod.Schema', path: 'Member[JSONStringified,Base64Encoded,DynamoDBMarshalled].ReturnValue' }],
  schemas: [{ path: 'Member[JSONStringified,Base64Encoded,DynamoDBMarshalled]', schema: 'same' }],
} as const satisfies LibraryModel;
