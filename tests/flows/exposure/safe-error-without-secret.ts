// Errors of clients are logged without the secret.
import { Client } from 'pg';
export const handler = async () => {
  const client = new Client({ connectionString: process.env.DATABASE_URL, password: process.env.PGPASSWORD });
  try {
    await client.connect();
  } catch (error) {
    // ok: no-secret-exposure
    console.error('no connection', error);
    // ok: no-secret-exposure
    throw new Error('no connection to the database', { cause: error });
  }
};
