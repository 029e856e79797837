// A map of the module keeps secrets by name.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

const cache = new Map<string, string>();

async function getSecret(name: string) {
  const known = cache.get(name);
  if (known !== undefined) return known;
  // ok: no-secret-in-environment
  const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: name }));
  cache.set(name, SecretString);
  return SecretString;
}

export const handler = async () => connect(await getSecret('prod/db'), await getSecret('prod/api'));
