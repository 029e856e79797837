// The environment of the process keeps the secret.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

export const handler = async (event) => {
  if (!process.env.API_KEY) {
    // ok: no-secret-in-environment
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'prod/api' }));
    process.env.API_KEY = SecretString;
  }
  return call(process.env.API_KEY, event.id);
};
