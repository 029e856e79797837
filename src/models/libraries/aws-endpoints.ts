import type { LibraryModel } from '../schema.ts';

/** Clients of AWS services ask the host that their configuration names. */
export const awsEndpoints = {
  package: [
    '@aws-sdk/client-apigatewaymanagementapi',
    '@aws-sdk/client-athena',
    '@aws-sdk/client-bedrock-runtime',
    '@aws-sdk/client-cloudwatch',
    '@aws-sdk/client-cloudwatch-logs',
    '@aws-sdk/client-cognito-identity-provider',
    '@aws-sdk/client-dynamodb',
    '@aws-sdk/client-ec2',
    '@aws-sdk/client-ecs',
    '@aws-sdk/client-eventbridge',
    '@aws-sdk/client-firehose',
    '@aws-sdk/client-iot-data-plane',
    '@aws-sdk/client-kinesis',
    '@aws-sdk/client-kms',
    '@aws-sdk/client-lambda',
    '@aws-sdk/client-mediaconvert',
    '@aws-sdk/client-opensearch',
    '@aws-sdk/client-rds-data',
    '@aws-sdk/client-s3',
    '@aws-sdk/client-secrets-manager',
    '@aws-sdk/client-ses',
    '@aws-sdk/client-sesv2',
    '@aws-sdk/client-sfn',
    '@aws-sdk/client-sns',
    '@aws-sdk/client-sqs',
    '@aws-sdk/client-ssm',
    '@aws-sdk/client-sts',
    '@aws-sdk/client-textract',
    '@aws-sdk/client-timestream-query',
  ],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-smithy-types/Interface/Endpoint/',
  sinks: [
    { threat: 'host', path: 'AnyMember.Argument[0].Member[endpoint]', label: 'the endpoint' },
    { threat: 'host', path: 'AnyMember.Argument[0].Member[endpoint].Member[href,host,hostname,url]', label: 'the endpoint' },
  ],
} as const satisfies LibraryModel;

/** The same for SDK v2. */
export const awsLegacyEndpoints = {
  package: 'aws-sdk',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/Endpoint.html',
  sinks: [
    { threat: 'host', path: 'AnyMember.Argument[0].Member[endpoint]', label: 'the endpoint' },
    { threat: 'host', path: 'AnyMember.AnyMember.Argument[0].Member[endpoint]', label: 'the endpoint' },
    { threat: 'host', path: 'Member[Endpoint].Argument[0]', label: 'the endpoint' },
    { threat: 'host', path: 'Member[config].Member[update].Argument[0].Member[endpoint]', label: 'the endpoint' },
  ],
} as const satisfies LibraryModel;
