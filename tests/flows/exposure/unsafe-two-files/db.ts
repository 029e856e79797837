// Fetches and describes credentials.
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
const sm = new SecretsManager({});
let cached: { username: string; password: string } | undefined;
export async function credentials() {
  cached ??= JSON.parse((await sm.getSecretValue({ SecretId: 'db' })).SecretString!);
  return cached!;
}
export function describe(c: { username: string; password: string }) {
  return `postgres://${c.username}:${c.password}@db/main`;
}
export function log(message: string) {
  console.log(message);
}
