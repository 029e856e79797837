// The promise is awaited.
import { Webhooks } from '@octokit/webhooks';
import { LambdaClient, InvokeCommand } from '@aws-sdk/client-lambda';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const webhooks = new Webhooks({ secret: process.env.GITHUB_WEBHOOK_SECRET! });
const lambda = new LambdaClient({});
export const handler = async (event: APIGatewayProxyEventV2) => {
  if (!(await webhooks.verify(event.body!, event.headers['x-hub-signature-256']!))) return { statusCode: 401 };
  // ok: no-unverified-token
  const push = JSON.parse(event.body!);
  await lambda.send(new InvokeCommand({ FunctionName: 'deploy', Payload: JSON.stringify({ ref: push.ref }) }));
  return { statusCode: 202 };
};
