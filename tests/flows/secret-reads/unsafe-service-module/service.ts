import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});

class SecretsService {
  private readonly values = new Map<string, string>();
  async get(id: string) {
    const known = this.values.get(id);
    if (known) return known;
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: id }));
    this.values.set(id, SecretString!);
    return SecretString!;
  }
  async fresh(id: string) {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: id }));
    return SecretString!;
  }
}
export default new SecretsService();
