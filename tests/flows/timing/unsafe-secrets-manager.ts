// A token of Secrets Manager, with a scheme in front.
import { SecretsManagerClient, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import type { APIGatewayRequestAuthorizerEvent } from 'aws-lambda';
const client = new SecretsManagerClient({});
async function load(): Promise<string> {
  const out = await client.send(new GetSecretValueCommand({ SecretId: 'api' }));
  return JSON.parse(out.SecretString ?? '{}').token;
}
export const handler = async (event: APIGatewayRequestAuthorizerEvent) => {
  const token = await load();
  // ruleid: no-timing-unsafe-compare
  const ok = event.headers?.authorization === `Bearer ${token}`;
  return { isAuthorized: ok };
};
