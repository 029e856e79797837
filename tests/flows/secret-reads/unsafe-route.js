// A route of a framework asks for the secret with each request.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});

const app = new Hono();
app.get('/x', async (c) => {
  // ruleid: no-secret-in-environment
  const r = await client.send(new GetSecretValueCommand({ SecretId: 'x' }));
  return c.json(use(r.SecretString));
});
export const handler = handle(app);
