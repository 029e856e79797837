// Another collection is tested and written.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});

const seen = new Set<string>();
export const handler = async (event: { id: string }) => {
  if (seen.has(event.id)) return;
  seen.add(event.id);
  // ruleid: no-secret-in-environment
  const r = await client.send(new GetSecretValueCommand({ SecretId: 'x' }));
  return use(r.SecretString);
};
