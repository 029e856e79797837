// An object of the module keeps the secret for five minutes.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

const cache: { value?: string; expires: number } = { expires: 0 };
const isFresh = () => Date.now() < cache.expires;

async function getSecret() {
  if (isFresh()) return cache.value;
  // ok: no-secret-in-environment
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
  cache.value = SecretString;
  cache.expires = Date.now() + 300_000;
  return SecretString;
}

export const handler = async () => connect(await getSecret());
