// A secret is fetched in the handler, each time.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

export const handler = async (event: { id: string }) => {
  // ruleid: no-secret-in-environment
  const secret = await client.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
  return query(JSON.parse(secret.SecretString ?? '{}').password, event.id);
};
