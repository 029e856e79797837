// Only what is missing is fetched.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});

const secrets: Record<string, string> = {};
const names = ['db', 'api'];
export const handler = async () => {
  const missing = names.filter((name) => !(name in secrets));
  for (const name of missing) {
    // ok: no-secret-in-environment
    const out = await client.send(new GetSecretValueCommand({ SecretId: name }));
    secrets[name] = out.SecretString!;
  }
  return use(secrets.db);
};
