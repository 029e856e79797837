import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});
const known: Record<string, string | undefined> = {};

export async function getSecret(name: string): Promise<string | undefined> {
  if (known[name] === undefined) {
    const answer = await client.send(new GetSecretValueCommand({ SecretId: name }));
    known[name] = answer.SecretString;
  }
  return known[name];
}
