// The same, and the variable is set.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

let cached: string | undefined;

async function getPassword() {
  if (cached) return cached;
  // ok: no-secret-in-environment
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
  cached = SecretString;
  return cached;
}

export const handler = async () => connect(await getPassword());
