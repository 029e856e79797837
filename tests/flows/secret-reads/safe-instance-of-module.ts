// The object that keeps the secret is made once.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

class Secrets {
  private password?: string;

  async getPassword() {
    if (!this.password) {
      // ok: no-secret-in-environment
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
      this.password = SecretString;
    }
    return this.password;
  }
}

const secrets = new Secrets();

export const handler = async () => connect(await secrets.getPassword());
