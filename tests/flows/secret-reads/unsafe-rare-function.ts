// A function that runs once a day still asks each time.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

export const handler = async (event: { SecretId: string }) => {
  // ruleid: no-secret-in-environment
  const secret = await client.send(new GetSecretValueCommand({ SecretId: event.SecretId }));
  await report(secret.SecretString);
};
