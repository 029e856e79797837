// A getter tells whether the secret is there.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});

class Config {
  #password?: string;
  get isReady() { return this.#password !== undefined; }
  async load() {
    // ok: no-secret-in-environment
    const r = await client.send(new GetSecretValueCommand({ SecretId: 'x' }));
    this.#password = r.SecretString;
  }
  get password() { return this.#password!; }
}
const config = new Config();
export const handler = async () => {
  if (!config.isReady) await config.load();
  return use(config.password);
};
