// The secret is kept in a variable of the module.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

let secret: string | undefined;

export const handler = async (event: { id: string }) => {
  if (!secret) {
    // ok: no-secret-in-environment
    const answer = await client.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
    secret = answer.SecretString;
  }
  return query(secret, event.id);
};
