// The application is made in each call.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});

class App {
  private ready: Promise<void>;
  private key = '';
  constructor() { this.ready = this.init(); }
  private async init() {
    // ruleid: no-secret-in-environment
    const r = await client.send(new GetSecretValueCommand({ SecretId: 'x' }));
    this.key = r.SecretString!;
  }
  async handle(event: { id: string }) { await this.ready; return use(this.key, event.id); }
}
export const handler = (event: { id: string }) => new App().handle(event);
