// An own function answers a promise that is not awaited.
import crypto from 'node:crypto';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SecretsManagerClient, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const bus = new EventBridgeClient({});
const secrets = new SecretsManagerClient({});
async function isAuthentic(body: string, signature: string | undefined): Promise<boolean> {
  const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: 'github' }));
  const mine = crypto.createHmac('sha256', SecretString!).update(body).digest();
  const theirs = Buffer.from((signature ?? '').replace('sha256=', ''), 'hex');
  return mine.length === theirs.length && crypto.timingSafeEqual(mine, theirs);
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  // the promise is always true
  if (!isAuthentic(event.body ?? '', event.headers['x-hub-signature-256'])) return { statusCode: 401 };
  // ruleid: no-unverified-token
  const payload = JSON.parse(event.body ?? '');
  await bus.send(new PutEventsCommand({ Entries: [{ Source: 'github', DetailType: 'push', Detail: JSON.stringify(payload) }] }));
  return { statusCode: 202 };
};
