// Fields of an object of the module are set by computed names.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});

const secrets = { db: '', api: '' };
async function warmUp() {
  if (secrets.db && secrets.api) return;
  for (const name of ['db', 'api'] as const) {
    // ok: no-secret-in-environment
    const out = await client.send(new GetSecretValueCommand({ SecretId: name }));
    secrets[name] = out.SecretString!;
  }
}
export const handler = async () => { await warmUp(); return use(secrets.db); };
