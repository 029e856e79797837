// A function that rotates a secret must see what it is now.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

async function createSecret(arn: string, token: string) {
  // ok: no-secret-in-environment
  const current = await client.send(new GetSecretValueCommand({ SecretId: arn, VersionStage: 'AWSCURRENT' }));
  await put(arn, token, current.SecretString);
}

export const handler = async (event: { SecretId: string; ClientRequestToken: string; Step: string }) => {
  if (event.Step === 'createSecret') await createSecret(event.SecretId, event.ClientRequestToken);
};
