import { act, legacy } from './aws-access-parts.ts';
import { drivenServices } from './aws-driven-services.ts';
import type { AwsAccess, AwsAccessService } from './expand-aws-accesses.ts';

const dynamodbConditions = {
  bound: 'ExpressionAttributeValues',
  conditions: ['KeyConditionExpression', 'FilterExpression', 'ConditionExpression'],
} as const;

const dynamodbItems: readonly AwsAccess[] = [
  {
    access: 'read',
    names: ['GetItem', 'Query', 'Scan', 'BatchGetItem', 'TransactGetItems', 'Get', 'BatchGet', 'TransactGet'],
    label: 'reads items of DynamoDB',
    subject: ['Key', 'RequestItems', 'TransactItems', 'KeyConditions'],
    always: ['Items'],
    ...dynamodbConditions,
  },
  {
    access: 'change',
    names: ['UpdateItem', 'DeleteItem', 'Update', 'Delete'],
    label: 'changes items of DynamoDB',
    subject: ['Key'],
    ...dynamodbConditions,
  },
  {
    access: 'create',
    names: ['PutItem', 'Put'],
    label: 'writes items of DynamoDB',
    subject: ['Item'],
    ...dynamodbConditions,
    unless: { input: 'ConditionExpression', matches: '^\\s*attribute_not_exists' },
  },
  {
    access: 'create',
    names: ['BatchWriteItem', 'TransactWriteItems', 'BatchWrite', 'TransactWrite'],
    label: 'writes items of DynamoDB',
    subject: ['Item'],
  },
  // What one part of a transaction asks for holds for all of it.
  {
    access: 'change',
    names: ['TransactWriteItems', 'TransactWrite'],
    label: 'changes items of DynamoDB',
    subject: ['TransactItems.[].Update.Key', 'TransactItems.[].Delete.Key'],
    bound: ['Update', 'Delete', 'Put', 'ConditionCheck'].map((part) => `TransactItems.[].${part}.ExpressionAttributeValues`),
    conditions: ['Update', 'Delete', 'Put', 'ConditionCheck'].map((part) => `TransactItems.[].${part}.ConditionExpression`),
    relations: ['TransactItems.[].ConditionCheck.Key'],
    given: ['TransactItems.[].Update', 'TransactItems.[].Delete'],
  },
  {
    access: 'change',
    names: ['BatchWriteItem', 'BatchWrite'],
    label: 'deletes items of DynamoDB',
    subject: ['RequestItems.{}.[].DeleteRequest.Key'],
    given: ['RequestItems.{}.[].DeleteRequest'],
  },
  {
    access: 'query',
    names: ['ExecuteStatement', 'BatchExecuteStatement', 'ExecuteTransaction'],
    label: 'runs a statement on DynamoDB',
    subject: ['Parameters', 'Statements'],
    text: 'Statement',
  },
];

/** Operations of AWS for which a caller must be known. */
export const awsAccesses: readonly AwsAccessService[] = [
  {
    package: '@aws-sdk/client-dynamodb',
    clients: ['DynamoDBClient', 'DynamoDB'],
    legacy: legacy('DynamoDB'),
    accesses: [
      ...dynamodbItems,
      act(['CreateTable', 'DeleteTable', 'UpdateTable', 'RestoreTableFromBackup', 'DeleteBackup'], 'changes a table of DynamoDB'),
      act(['ExportTableToPointInTime', 'ImportTable', 'UpdateTimeToLive'], 'changes a table of DynamoDB'),
    ],
  },
  {
    package: '@aws-sdk/lib-dynamodb',
    clients: ['DynamoDBDocumentClient', 'DynamoDBDocument'],
    legacy: {
      type: 'aws-sdk.DocumentClient',
      path: 'Member[DynamoDB].Member[DocumentClient].Instance',
      package: ['aws-sdk', 'aws-sdk/clients/all'],
    },
    accesses: dynamodbItems,
  },
  {
    package: '@aws-sdk/client-s3',
    clients: ['S3Client', 'S3'],
    legacy: legacy('S3'),
    accesses: [
      {
        access: 'read',
        names: ['GetObject', 'ListObjects', 'ListObjectsV2', 'ListObjectVersions', 'HeadObject', 'SelectObjectContent'],
        label: 'reads objects of S3',
        subject: ['Key', 'Prefix'],
      },
      {
        access: 'change',
        names: ['DeleteObject', 'DeleteObjects', 'CopyObject', 'RestoreObject', 'PutObjectAcl', 'PutObjectTagging'],
        label: 'changes objects of S3',
        subject: ['Key', 'Delete', 'CopySource'],
      },
      {
        access: 'create',
        names: ['PutObject', 'Upload', 'CreateMultipartUpload', 'UploadPart'],
        label: 'writes objects of S3',
        subject: ['Key'],
      },
      act(
        [
          'PutBucketPolicy',
          'DeleteBucket',
          'CreateBucket',
          'PutBucketAcl',
          'DeleteBucketPolicy',
          'PutPublicAccessBlock',
          'DeletePublicAccessBlock',
          'PutBucketCors',
          'PutBucketLifecycleConfiguration',
        ],
        'changes a bucket of S3',
      ),
    ],
  },
  {
    package: '@aws-sdk/client-secrets-manager',
    clients: ['SecretsManagerClient', 'SecretsManager'],
    legacy: legacy('SecretsManager'),
    accesses: [
      act(['PutSecretValue', 'UpdateSecret', 'CreateSecret', 'DeleteSecret', 'RotateSecret'], 'changes a secret of Secrets Manager'),
    ],
  },
  {
    package: '@aws-sdk/client-ssm',
    clients: ['SSMClient', 'SSM'],
    legacy: legacy('SSM'),
    accesses: [
      act(['PutParameter', 'DeleteParameter', 'SendCommand', 'StartAutomationExecution'], 'changes parameters or instances through SSM'),
    ],
  },
  {
    package: '@aws-sdk/client-lambda',
    clients: ['LambdaClient', 'Lambda'],
    legacy: legacy('Lambda'),
    accesses: [
      act(
        ['Invoke', 'InvokeAsync', 'UpdateFunctionCode', 'UpdateFunctionConfiguration', 'CreateFunction', 'DeleteFunction', 'AddPermission'],
        'invokes or changes a function',
      ),
    ],
  },
  {
    package: '@aws-sdk/client-sqs',
    clients: ['SQSClient', 'SQS'],
    legacy: legacy('SQS'),
    accesses: [
      act(['SendMessage', 'SendMessageBatch'], 'sends a message to SQS'),
      act(['DeleteMessage', 'PurgeQueue', 'DeleteQueue'], 'removes messages of SQS'),
      { access: 'read', names: ['ReceiveMessage'], label: 'reads messages of SQS' },
    ],
  },
  {
    package: '@aws-sdk/client-sns',
    clients: ['SNSClient', 'SNS'],
    legacy: legacy('SNS'),
    accesses: [act(['Publish', 'PublishBatch', 'Subscribe', 'Unsubscribe', 'CreateTopic', 'DeleteTopic'], 'publishes through SNS')],
  },
  {
    package: '@aws-sdk/client-ses',
    clients: ['SESClient', 'SES'],
    legacy: legacy('SES'),
    accesses: [act(['SendEmail', 'SendRawEmail', 'SendTemplatedEmail', 'SendBulkTemplatedEmail'], 'sends mail')],
  },
  {
    package: '@aws-sdk/client-sesv2',
    clients: ['SESv2Client', 'SESv2'],
    legacy: legacy('SESV2'),
    accesses: [act(['SendEmail', 'SendBulkEmail'], 'sends mail')],
  },
  {
    package: '@aws-sdk/client-sfn',
    clients: ['SFNClient', 'SFN'],
    legacy: legacy('StepFunctions'),
    accesses: [
      act(['StartExecution', 'StartSyncExecution', 'StopExecution', 'SendTaskSuccess', 'SendTaskFailure'], 'drives a state machine'),
      { access: 'read', names: ['DescribeExecution', 'GetExecutionHistory'], label: 'reads an execution', subject: ['executionArn'] },
    ],
  },
  {
    package: '@aws-sdk/client-eventbridge',
    clients: ['EventBridgeClient', 'EventBridge'],
    legacy: legacy('EventBridge'),
    accesses: [act(['PutEvents', 'PutRule', 'DeleteRule', 'PutTargets'], 'puts events on a bus')],
  },
  {
    package: '@aws-sdk/client-kinesis',
    clients: ['KinesisClient', 'Kinesis'],
    legacy: legacy('Kinesis'),
    accesses: [act(['PutRecord', 'PutRecords'], 'puts records into a stream')],
  },
  {
    package: '@aws-sdk/client-firehose',
    clients: ['FirehoseClient', 'Firehose'],
    legacy: legacy('Firehose'),
    accesses: [act(['PutRecord', 'PutRecordBatch'], 'puts records into a stream')],
  },
  {
    package: '@aws-sdk/client-rds-data',
    clients: ['RDSDataClient', 'RDSData'],
    legacy: legacy('RDSDataService'),
    accesses: [
      {
        access: 'query',
        names: ['ExecuteStatement', 'BatchExecuteStatement', 'ExecuteSql'],
        label: 'runs SQL on a database',
        subject: ['parameters', 'parameterSets'],
        text: 'sql',
      },
    ],
  },
  {
    package: '@aws-sdk/client-redshift-data',
    clients: ['RedshiftDataClient', 'RedshiftData'],
    legacy: legacy('RedshiftData'),
    accesses: [
      {
        access: 'query',
        names: ['ExecuteStatement', 'BatchExecuteStatement'],
        label: 'runs SQL on Redshift',
        subject: ['Parameters'],
        text: 'Sql',
      },
    ],
  },
  {
    package: '@aws-sdk/client-athena',
    clients: ['AthenaClient', 'Athena'],
    legacy: legacy('Athena'),
    accesses: [
      {
        access: 'query',
        names: ['StartQueryExecution'],
        label: 'runs a query of Athena',
        subject: ['ExecutionParameters'],
        text: 'QueryString',
      },
      { access: 'read', names: ['GetQueryResults', 'GetQueryExecution'], label: 'reads results of Athena', subject: ['QueryExecutionId'] },
    ],
  },
  {
    package: '@aws-sdk/client-cognito-identity-provider',
    clients: ['CognitoIdentityProviderClient', 'CognitoIdentityProvider'],
    legacy: legacy('CognitoIdentityServiceProvider'),
    accesses: [
      {
        access: 'sign-in',
        names: [
          'InitiateAuth',
          'AdminInitiateAuth',
          'RespondToAuthChallenge',
          'AdminRespondToAuthChallenge',
          'SignUp',
          'ConfirmSignUp',
          'ForgotPassword',
          'ConfirmForgotPassword',
          'ResendConfirmationCode',
          'RevokeToken',
        ],
        label: 'signs a user in',
      },
      {
        access: 'change',
        names: [
          'AdminDeleteUser',
          'AdminUpdateUserAttributes',
          'AdminSetUserPassword',
          'AdminAddUserToGroup',
          'AdminRemoveUserFromGroup',
          'AdminDisableUser',
          'AdminEnableUser',
          'AdminResetUserPassword',
          'AdminUserGlobalSignOut',
        ],
        label: 'changes a user of Cognito',
        subject: ['Username'],
      },
      act(['AdminCreateUser', 'CreateGroup', 'DeleteGroup', 'UpdateUserPool'], 'changes users of Cognito'),
      { access: 'read', names: ['AdminGetUser', 'AdminListGroupsForUser'], label: 'reads a user of Cognito', subject: ['Username'] },
      { access: 'read', names: ['ListUsers', 'ListUsersInGroup'], label: 'reads users of Cognito' },
    ],
  },
  {
    package: '@aws-sdk/client-iam',
    clients: ['IAMClient', 'IAM'],
    legacy: legacy('IAM'),
    accesses: [
      act(
        [
          'CreateUser',
          'DeleteUser',
          'CreateAccessKey',
          'AttachRolePolicy',
          'AttachUserPolicy',
          'PutRolePolicy',
          'PutUserPolicy',
          'CreateRole',
        ],
        'changes rights of IAM',
      ),
    ],
  },
  {
    package: '@aws-sdk/client-sts',
    clients: ['STSClient', 'STS'],
    legacy: legacy('STS'),
    accesses: [act(['AssumeRole', 'GetFederationToken', 'GetSessionToken'], 'hands out credentials of AWS')],
  },
  ...drivenServices,
  {
    package: '@aws-sdk/client-iot-data-plane',
    clients: ['IoTDataPlaneClient', 'IoTDataPlane'],
    accesses: [
      act(['Publish'], 'publishes to devices'),
      { access: 'change', names: ['UpdateThingShadow', 'DeleteThingShadow'], label: 'changes a device', subject: ['thingName'] },
      { access: 'read', names: ['GetThingShadow'], label: 'reads a device', subject: ['thingName'] },
    ],
  },
  {
    package: '@aws-sdk/client-bedrock-runtime',
    clients: ['BedrockRuntimeClient', 'BedrockRuntime'],
    accesses: [act(['InvokeModel', 'InvokeModelWithResponseStream', 'Converse', 'ConverseStream'], 'asks a language model')],
  },
];
