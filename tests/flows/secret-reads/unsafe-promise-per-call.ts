// The promise is started in each call.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

async function loadSecret() {
  // ruleid: no-secret-in-environment
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
  return SecretString;
}

export const handler = async (event: { id: string }) => {
  const loading = loadSecret();
  return query(await loading, event.id);
};
