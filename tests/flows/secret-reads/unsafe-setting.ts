// A setting of an object of the module is tested, which nobody writes.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});

class Config {
  #password?: string;
  readonly isProduction = process.env.STAGE === 'prod';
  async load() {
    // ruleid: no-secret-in-environment
    const r = await client.send(new GetSecretValueCommand({ SecretId: 'x' }));
    this.#password = r.SecretString;
  }
  get password() { return this.#password!; }
}
const config = new Config();
export const handler = async () => {
  if (config.isProduction) await config.load();
  return use(config.password);
};
