// A route of a framework, and a variable of the module.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});

const app = new Hono();
let key;
const getKey = async () => {
  // ok: no-secret-in-environment
  key ??= await client.send(new GetSecretValueCommand({ SecretId: 'x' }));
  return key.SecretString;
};
app.get('/x', async (c) => c.json(use(await getKey())));
export const handler = handle(app);
