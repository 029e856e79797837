// Several names, in a callback.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

const names = ['prod/db', 'prod/api'];

export const handler = async () => {
  const secrets = await Promise.all(
    names.map(async (name) => {
      // ruleid: no-secret-in-environment
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: name }));
      return SecretString;
    }),
  );
  return call(secrets);
};
