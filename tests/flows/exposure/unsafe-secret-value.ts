// A secret is logged; its host and user are none.
import { SecretsManagerClient, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});
export const handler = async (event: { id: string }) => {
  const res = await client.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
  const secret = JSON.parse(res.SecretString ?? '{}');
  // ruleid: no-secret-exposure
  console.log('loaded', secret);
  // ruleid: no-secret-exposure
  console.log('password is ' + secret.password);
  // ok: no-secret-exposure
  console.log('connecting to', secret.host, secret.username);
  // ok: no-secret-exposure
  console.log('keys', Object.keys(secret));
  // ok: no-secret-exposure
  console.log('length', secret.password.length, res.ARN, res.Name, res.VersionId);
  return { statusCode: 200, body: 'ok' };
};
