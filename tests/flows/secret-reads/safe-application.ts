// The application is made once.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});

class App {
  private ready: Promise<void>;
  private key = '';
  constructor() { this.ready = this.init(); }
  private async init() {
    // ok: no-secret-in-environment
    const r = await client.send(new GetSecretValueCommand({ SecretId: 'x' }));
    this.key = r.SecretString!;
  }
  async handle(event: { id: string }) { await this.ready; return use(this.key, event.id); }
}
const app = new App();
export const handler = (event: { id: string }) => app.handle(event);
