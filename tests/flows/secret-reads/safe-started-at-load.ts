// A promise is started while the module is loaded.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

async function loadSecret() {
  // ok: no-secret-in-environment
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
  return SecretString;
}

const loading = loadSecret();

export const handler = async (event: { id: string }) => query(await loading, event.id);
