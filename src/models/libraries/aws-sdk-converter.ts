import type { LibraryModel } from '../schema.ts';

/** Conversion of DynamoDB items in SDK v2. */
export const awsSdkConverter = {
  package: 'aws-sdk',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/DynamoDB/Converter.html',
  flows: [{ path: 'Member[DynamoDB].Member[Converter].Member[unmarshall,marshall,output,input]', from: 'Argument[0]', to: 'ReturnValue' }],
} as const satisfies LibraryModel;
