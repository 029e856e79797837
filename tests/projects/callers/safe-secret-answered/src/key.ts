// A secret is fetched first, and answered to those whose token was verified with it.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import jwt from 'jsonwebtoken';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const secrets = new SecretsManagerClient({});
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { SecretString = '{}' } = await secrets.send(new GetSecretValueCommand({ SecretId: 'keys' }));
  const { publicKey, mapsKey } = JSON.parse(SecretString) as { publicKey: string; mapsKey: string };
  try {
    jwt.verify(event.headers.authorization ?? '', publicKey, { algorithms: ['RS256'] });
  } catch {
    return { statusCode: 401, body: 'unknown' };
  }
  return { statusCode: 200, body: JSON.stringify({ key: mapsKey }) };
};
