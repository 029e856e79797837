// A function of the program keeps what another answers.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

const lazy = (make) => {
  let made;
  return () => (made ??= make());
};

const getSecret = lazy(async () => {
  // ok: no-secret-in-environment
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
  return SecretString;
});

export const handler = async (event) => connect(await getSecret(), event.id);
