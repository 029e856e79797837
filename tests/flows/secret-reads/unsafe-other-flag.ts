// A flag that has nothing to do with the secret.
import { SecretsManagerClient, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
let client: SecretsManagerClient | undefined;
let warm = false;
export const handler = async () => {
  if (!warm) {
    console.log('cold start');
    warm = true;
  }
  client ??= new SecretsManagerClient({});
  try {
    // ruleid: no-secret-in-environment
    const out = await client.send(new GetSecretValueCommand({ SecretId: 'x' }));
    return use(out.SecretString);
  } catch (error) {
    console.error(error);
    return { statusCode: 500 };
  }
};
