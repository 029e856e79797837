import type { LibraryModel } from '../schema.ts';

/** Uploads in parts. */
export const awsLibStorage = {
  package: '@aws-sdk/lib-storage',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-storage/',
  sinks: [
    { threat: 'resource', path: 'Member[Upload].Argument[0].Member[params].Member[Bucket]', label: 'the bucket' },
    {
      threat: 'path',
      path: 'Member[Upload].Argument[0].Member[params].Member[Key]',
      label: 'the key',
      when: [{ path: 'Value', is: 'resolved' }],
    },
  ],
} as const satisfies LibraryModel;

/** Forms that a browser uploads with. */
export const awsPresignedPost = {
  package: '@aws-sdk/s3-presigned-post',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-s3-presigned-post/',
  sinks: [
    { threat: 'resource', path: 'Member[createPresignedPost].Argument[1].Member[Bucket]', label: 'the bucket' },
    {
      threat: 'path',
      path: 'Member[createPresignedPost].Argument[1].Member[Key]',
      label: 'the key',
      when: [{ path: 'Value', is: 'resolved' }],
    },
  ],
} as const satisfies LibraryModel;

/** Credentials of another role. */
export const awsCredentialProviders = {
  package: ['@aws-sdk/credential-providers'],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-credential-providers/',
  sinks: [
    { threat: 'resource', path: 'Member[fromTemporaryCredentials].Argument[0].Member[params].Member[RoleArn]', label: 'the role' },
    { threat: 'resource', path: 'Member[fromWebToken].Argument[0].Member[roleArn]', label: 'the role' },
    { threat: 'resource', path: 'Member[fromCognitoIdentityPool].Argument[0].Member[identityPoolId]', label: 'the identity pool' },
  ],
} as const satisfies LibraryModel;

/** Messages to and from queues. */
export const sqsHelpers = {
  package: ['sqs-producer', 'sqs-consumer'],
  evidence: 'https://bbc.github.io/sqs-producer/',
  sinks: [{ threat: 'resource', path: 'Member[Producer,Consumer].Member[create].Argument[0].Member[queueUrl]', label: 'the queue' }],
} as const satisfies LibraryModel;
