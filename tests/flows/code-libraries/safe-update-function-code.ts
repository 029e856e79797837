// The archive with the function's code lies at a constant place.
import { LambdaClient, UpdateFunctionCodeCommand } from '@aws-sdk/client-lambda';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const lambda = new LambdaClient({});

export const handler: APIGatewayProxyHandler = async (event) => {
  const code = { S3Bucket: process.env.ARTIFACTS, S3Key: 'release/current.zip' };
  // ok: no-code-injection
  await lambda.send(new UpdateFunctionCodeCommand({ FunctionName: 'resizer', ...code }));
  return { statusCode: 202, body: '' };
};
