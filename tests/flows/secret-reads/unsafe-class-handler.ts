// A class with a method for each call, in the manner of Powertools.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

class Orders {
  public async handler(event: { id: string }): Promise<unknown> {
    const password = await this.getPassword();
    return query(password, event.id);
  }

  private async getPassword(): Promise<string | undefined> {
    // ruleid: no-secret-in-environment
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
    return SecretString;
  }
}

const orders = new Orders();
export const handler = orders.handler.bind(orders);
