// The function that keeps what it answers is made in each call; the one below is not used.
import { once } from 'lodash';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

async function load() {
  // ruleid: no-secret-in-environment
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
  return SecretString;
}

export const getSecret = once(load);

export const handler = async () => {
  const getOnce = once(load);
  return connect(await getOnce(), await getOnce());
};
