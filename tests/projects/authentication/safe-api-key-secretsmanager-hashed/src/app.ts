// The digest of a key is compared with one that is kept.
import { createHash, timingSafeEqual } from 'node:crypto';
import { SecretsManagerClient, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const secrets = new SecretsManagerClient({});
const sns = new SNSClient({});
let keyHash: Buffer | undefined;
async function loadKeyHash() {
  keyHash ??= Buffer.from((await secrets.send(new GetSecretValueCommand({ SecretId: 'partner-key-hash' }))).SecretString!, 'hex');
  return keyHash;
}
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const given = createHash('sha256')
    .update(event.headers['x-api-key'] ?? '')
    .digest();
  const expected = await loadKeyHash();
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { statusCode: 401 };
  await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: event.body }));
  return { statusCode: 202 };
};
