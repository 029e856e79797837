// The map is made in each call.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

async function getSecret(cache: Map<string, string>, name: string) {
  const known = cache.get(name);
  if (known !== undefined) return known;
  // ruleid: no-secret-in-environment
  const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: name }));
  cache.set(name, SecretString);
  return SecretString;
}

export const handler = async () => {
  const cache = new Map<string, string>();
  return connect(await getSecret(cache, 'prod/db'), await getSecret(cache, 'prod/api'));
};
