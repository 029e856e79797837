// A library keeps what a function answers.
import memoize from 'lodash/memoize';
import pMemoize from 'p-memoize';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

const getSecret = memoize(async (name: string) => {
  // ok: no-secret-in-environment
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: name }));
  return SecretString;
});

async function loadKey() {
  // ok: no-secret-in-environment
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'prod/key' }));
  return SecretString;
}

const getKey = pMemoize(loadKey);

export const handler = async () => connect(await getSecret('prod/db'), await getKey());
