// What is made with the secret is kept.
import { Pool } from 'pg';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

let pool: Pool | undefined;

const getPool = async (): Promise<Pool> => {
  if (pool) return pool;
  // ok: no-secret-in-environment
  const { SecretString = '{}' } = await client.send(new GetSecretValueCommand({ SecretId: process.env.DB_SECRET_ARN }));
  pool = new Pool({ password: JSON.parse(SecretString).password });
  return pool;
};

export const handler = async () => (await getPool()).query('SELECT 1');
