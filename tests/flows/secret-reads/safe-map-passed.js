// The map of the module is passed on; another function fills it.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

const cache = new Map();

const remember = (store, name, value) => store.set(name, value);

async function getSecret(store, name) {
  if (!store.has(name)) {
    // ok: no-secret-in-environment
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: name }));
    remember(cache, name, SecretString);
  }
  return store.get(name);
}

export const handler = async () => connect(await getSecret(cache, 'prod/db'));
