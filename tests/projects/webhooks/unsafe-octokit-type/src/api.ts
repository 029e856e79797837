// The body is declared to be an event of GitHub; the verifier is not used.
import { Webhooks } from '@octokit/webhooks';
import type { PushEvent } from '@octokit/webhooks-types';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { LambdaClient, InvokeCommand } from '@aws-sdk/client-lambda';
const lambda = new LambdaClient({});
export const webhooks = new Webhooks({ secret: process.env.WH! });
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  // ruleid: no-unverified-token
  const { ref, repository } = JSON.parse(event.body!) as PushEvent;
  await lambda.send(new InvokeCommand({ FunctionName: 'deploy', Payload: JSON.stringify({ ref, name: repository.full_name }) }));
  return { statusCode: 200 };
};
