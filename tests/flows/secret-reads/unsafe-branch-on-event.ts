// Whether it is fetched depends on the event and on settings, not on what is known.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

const settings = { isSigned: process.env.SIGNED === 'true' };

export const handler = async (event: { path: string }) => {
  if (event.path !== '/sign' || !settings.isSigned) return { statusCode: 204 };
  // ruleid: no-secret-in-environment
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'prod/sign' }));
  return sign(SecretString);
};
