import type { LibraryModel } from '../schema.ts';

/** Conversion of DynamoDB items. */
export const awsUtilDynamodb = {
  package: ['@aws-sdk/util-dynamodb'],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-util-dynamodb/',
  flows: [
    { path: 'Member[marshall,convertToAttr]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[unmarshall,convertToNative]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
} as const satisfies LibraryModel;
