// The variable is looked at, but nobody ever sets it.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

let cached: string | undefined;

async function getPassword() {
  if (cached) return cached;
  // ruleid: no-secret-in-environment
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
  return SecretString;
}

export const handler = async () => connect(await getPassword());
