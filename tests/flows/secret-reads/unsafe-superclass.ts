// The superclass sets a field, and never looks at it.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});

abstract class Base {
  protected cached?: string;
  protected abstract load(): Promise<string>;
  async value() {
    this.cached = await this.load();
    return this.cached;
  }
}
class Db extends Base {
  protected async load() {
    // ruleid: no-secret-in-environment
    const r = await client.send(new GetSecretValueCommand({ SecretId: 'x' }));
    return r.SecretString!;
  }
}
const db = new Db();
export const handler = async () => use(await db.value());
