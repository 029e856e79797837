// The only instance is made by the first call.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

class Vault {
  private static instance: Vault | undefined;
  private key: string | undefined;

  static getInstance(): Vault {
    Vault.instance ??= new Vault();
    return Vault.instance;
  }

  async getKey() {
    // ok: no-secret-in-environment
    this.key ??= (await client.send(new GetSecretValueCommand({ SecretId: 'prod/key' }))).SecretString;
    return this.key;
  }
}

export const handler = async () => call(await Vault.getInstance().getKey());
