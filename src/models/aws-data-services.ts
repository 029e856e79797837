import { awsSecretServices } from './aws-secret-services.ts';
import { awsObjectServices } from './aws-object-services.ts';
import type { AwsService } from './expand-aws-services.ts';

/** Whatever is inside of the input is stored too. */
const stored = { threat: 'unvalidated', label: 'the stored data', within: {} } as const;
const sent = { threat: 'unvalidated', label: 'data that is sent on' } as const;
/** What stands beside a message, and what it is delivered by. */
const attached = { threat: 'exposure', label: 'data that is sent on', within: {}, takesTokens: true } as const;
/** Objects are found by a secret in plain text, unless a key of KMS protects them. */
const exposed = {
  threat: 'exposure',
  label: 'the stored data',
  within: {},
  when: [{ path: 'Argument[0].Member[ServerSideEncryption]', is: 'matches', pattern: '^aws:kms', not: true }],
} as const;

/** Encryption leaves it in clear. */
const noted = { threat: 'exposure', label: 'metadata, which is not encrypted', within: {} } as const;

/** Reading by a value stores nothing. */
const storing = {
  is: 'matches',
  pattern: String.raw`^\s*(?:insert|update|merge|replace|upsert|call)\b|^\s*(?:INSERT|UPDATE|MERGE|REPLACE|UPSERT|CALL)\b`,
} as const;

/** Inputs of AWS operations that hold data which is stored or sent on; the document clients of DynamoDB are rows of their library. */
export const awsDataServices: readonly AwsService[] = [
  ...awsObjectServices,
  ...awsSecretServices,
  {
    package: '@aws-sdk/client-apigatewaymanagementapi',
    client: 'ApiGatewayManagementApi',
    legacyClient: 'ApiGatewayManagementApi',
    operations: [{ name: 'PostToConnection', input: 'Data', ...sent }],
  },
  {
    package: '@aws-sdk/client-cloudwatch-events',
    client: 'CloudWatchEvents',
    legacyClient: 'CloudWatchEvents',
    operations: [{ name: 'PutEvents', input: 'Entries.[].Detail', ...sent }],
  },
  {
    package: '@aws-sdk/client-dynamodb',
    client: 'DynamoDB',
    legacyClient: 'DynamoDB',
    operations: [
      { name: 'PutItem', input: 'Item', ...stored },
      { name: 'UpdateItem', input: 'ExpressionAttributeValues', ...stored },
      { name: 'BatchWriteItem', input: 'RequestItems.{}.[].PutRequest.Item', ...stored },
      { name: 'TransactWriteItems', input: 'TransactItems.[].Put.Item', ...stored },
      { name: 'TransactWriteItems', input: 'TransactItems.[].Update.ExpressionAttributeValues', ...stored },
    ],
  },
  {
    package: '@aws-sdk/client-eventbridge',
    client: 'EventBridge',
    legacyClient: 'EventBridge',
    operations: [{ name: 'PutEvents', input: 'Entries.[].Detail', ...sent }],
  },
  {
    package: '@aws-sdk/client-firehose',
    client: 'Firehose',
    legacyClient: 'Firehose',
    operations: [
      { name: 'PutRecord', input: 'Record.Data', ...sent },
      { name: 'PutRecordBatch', input: 'Records.[].Data', ...sent },
    ],
  },
  {
    package: '@aws-sdk/client-iot-data-plane',
    client: 'IoTDataPlane',
    legacyClient: 'IotData',
    operations: [
      { name: 'Publish', input: 'payload', ...sent },
      { name: 'UpdateThingShadow', input: 'payload', ...stored },
    ],
  },
  {
    package: '@aws-sdk/client-kinesis',
    client: 'Kinesis',
    legacyClient: 'Kinesis',
    operations: [
      { name: 'PutRecord', input: 'Data', ...sent },
      { name: 'PutRecords', input: 'Records.[].Data', ...sent },
    ],
  },
  {
    package: '@aws-sdk/client-lambda',
    client: 'Lambda',
    legacyClient: 'Lambda',
    operations: [
      { name: 'Invoke', input: 'Payload', ...sent },
      { name: 'InvokeAsync', input: 'InvokeArgs', ...sent },
    ],
  },
  {
    package: '@aws-sdk/client-rds-data',
    client: 'RDSData',
    legacyClient: 'RDSDataService',
    operations: [
      { name: 'ExecuteStatement', input: 'parameters', ...stored, when: [{ path: 'Argument[0].Member[sql]', ...storing }] },
      { name: 'BatchExecuteStatement', input: 'parameterSets', ...stored, when: [{ path: 'Argument[0].Member[sql]', ...storing }] },
    ],
  },
  {
    package: '@aws-sdk/client-redshift-data',
    client: 'RedshiftData',
    legacyClient: 'RedshiftData',
    operations: [{ name: 'ExecuteStatement', input: 'Parameters', ...stored, when: [{ path: 'Argument[0].Member[Sql]', ...storing }] }],
  },
  {
    package: '@aws-sdk/client-s3',
    client: 'S3',
    legacyClient: 'S3',
    operations: [
      { name: 'PutObject', input: 'Body', ...stored, keepsSecrets: true },
      { name: 'PutObject', input: 'Body', ...exposed },
      { name: 'PutObject', input: 'Metadata', ...noted },
      { name: 'PutObject', input: 'Tagging', ...noted },
      { name: 'UploadPart', input: 'Body', ...stored, keepsSecrets: true },
      { name: 'UploadPart', input: 'Body', ...exposed },
      { name: 'Upload', input: 'Body', ...stored, keepsSecrets: true, isLegacy: true },
      { name: 'Upload', input: 'Body', ...exposed, isLegacy: true },
    ],
  },
  {
    package: '@aws-sdk/client-secrets-manager',
    client: 'SecretsManager',
    legacyClient: 'SecretsManager',
    operations: [
      { name: 'CreateSecret', input: 'SecretString', ...stored, keepsSecrets: true },
      { name: 'PutSecretValue', input: 'SecretString', ...stored, keepsSecrets: true },
      { name: 'UpdateSecret', input: 'SecretString', ...stored, keepsSecrets: true },
    ],
  },
  {
    package: '@aws-sdk/client-sfn',
    client: 'SFN',
    legacyClient: 'StepFunctions',
    operations: [
      { name: 'StartExecution', input: 'input', ...sent },
      { name: 'StartSyncExecution', input: 'input', ...sent },
      { name: 'SendTaskSuccess', input: 'output', ...sent },
    ],
  },
  {
    package: '@aws-sdk/client-sns',
    client: 'SNS',
    legacyClient: 'SNS',
    operations: [
      { name: 'Publish', input: 'Message', ...sent },
      { name: 'Publish', input: 'Subject', ...attached },
      { name: 'Publish', input: 'MessageAttributes', ...attached },
      { name: 'PublishBatch', input: 'PublishBatchRequestEntries.[].Message', ...sent },
      { name: 'PublishBatch', input: 'PublishBatchRequestEntries.[].MessageAttributes', ...attached },
    ],
  },
  {
    package: '@aws-sdk/client-sqs',
    client: 'SQS',
    legacyClient: 'SQS',
    operations: [
      { name: 'SendMessage', input: 'MessageBody', ...sent },
      { name: 'SendMessage', input: 'MessageAttributes', ...attached },
      { name: 'SendMessageBatch', input: 'Entries.[].MessageBody', ...sent },
      { name: 'SendMessageBatch', input: 'Entries.[].MessageAttributes', ...attached },
    ],
  },
  {
    package: '@aws-sdk/client-ssm',
    client: 'SSM',
    legacyClient: 'SSM',
    operations: [
      { name: 'PutParameter', input: 'Value', ...stored, keepsSecrets: true },
      {
        name: 'PutParameter',
        input: 'Value',
        threat: 'exposure',
        label: 'a parameter that is not encrypted',
        when: [{ path: 'Argument[0].Member[Type]', is: 'matches', pattern: '^String(?:List)?$' }],
      },
    ],
  },
];
