// Of a secret in JSON the domain is shown, which is none.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});
export const handler = async () => {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: process.env['SECRET'] }));
  const { domain } = JSON.parse(SecretString ?? '{}') as { domain: string; token: string };
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ domain }) };
};
