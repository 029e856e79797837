import type { AwsService } from './expand-aws-services.ts';

/** The key of an object is no path, unless `..` was resolved in it: then it leaves the folder that it begins with. */
const escaping = { threat: 'path', label: 'the key', when: [{ path: 'Value', is: 'resolved' }] } as const;

/** Services that keep objects under keys. */
export const awsObjectServices: readonly AwsService[] = [
  {
    package: '@aws-sdk/client-s3',
    client: 'S3',
    legacyClient: 'S3',
    operations: [
      { name: 'GetObject', input: 'Key', ...escaping },
      { name: 'HeadObject', input: 'Key', ...escaping },
      { name: 'PutObject', input: 'Key', ...escaping },
      { name: 'DeleteObject', input: 'Key', ...escaping },
      { name: 'CopyObject', input: 'Key', ...escaping },
      { name: 'CreateMultipartUpload', input: 'Key', ...escaping },
      { name: 'Upload', input: 'Key', ...escaping, isLegacy: true },
    ],
  },
];
