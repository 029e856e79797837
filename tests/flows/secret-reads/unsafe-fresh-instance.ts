// The object that keeps the secret is made in each call.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

class Secrets {
  private password?: string;

  async getPassword() {
    if (!this.password) {
      // ruleid: no-secret-in-environment
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
      this.password = SecretString;
    }
    return this.password;
  }
}

export const handler = async () => {
  const secrets = new Secrets();
  return connect(await secrets.getPassword());
};
