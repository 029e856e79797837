import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

export async function getSecret(name: string): Promise<string | undefined> {
  const answer = await client.send(new GetSecretValueCommand({ SecretId: name }));
  return answer.SecretString;
}
