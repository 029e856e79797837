import type { LibraryModel } from '../schema.ts';

/** The X-Ray SDK answers the clients and modules that it is given, and what the traced function answers. */
export const awsXraySdk = {
  package: ['aws-xray-sdk', 'aws-xray-sdk-core'],
  evidence: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-nodejs-awssdkclients.html',
  flows: [
    {
      path: 'Member[captureAWS,captureAWSClient,captureAWSv3Client,captureHTTPs,capturePromise,captureMySQL,capturePostgres]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      kind: 'value',
    },
    { path: 'Member[captureAsyncFunc,captureFunc]', from: 'Argument[1].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[captureCallbackFunc]', from: 'Argument[1]', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;

/** X-Ray for databases: the module that it is given. */
export const awsXrayDatabases = {
  package: ['aws-xray-sdk-postgres', 'aws-xray-sdk-mysql'],
  evidence: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-nodejs-sqlclients.html',
  flows: [{ from: 'Argument[0]', to: 'ReturnValue', kind: 'value' }],
} as const satisfies LibraryModel;
