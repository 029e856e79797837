// The pool is made anew each time.
import { Pool } from 'pg';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

const getPool = async (): Promise<Pool> => {
  // ruleid: no-secret-in-environment
  const { SecretString = '{}' } = await client.send(new GetSecretValueCommand({ SecretId: process.env.DB_SECRET_ARN }));
  return new Pool({ password: JSON.parse(SecretString).password });
};

export const handler = async () => (await getPool()).query('SELECT 1');
