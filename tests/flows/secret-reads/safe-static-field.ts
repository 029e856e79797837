// A static field keeps the secret.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

class Settings {
  static apiKey: string | undefined;

  static async load() {
    // ok: no-secret-in-environment
    const answer = await client.send(new GetSecretValueCommand({ SecretId: 'prod/api' }));
    Settings.apiKey = answer.SecretString;
  }
}

export const handler = async () => {
  if (Settings.apiKey === undefined) await Settings.load();
  return call(Settings.apiKey);
};
