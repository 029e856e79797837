// What stands behind what is taken out of an array moves up.
import { Client } from 'pg';

export const handler = async (event) => {
  const parts = ['names', event.queryStringParameters.table, 'users'];
 parts.splice(1, 1);
  const client = new Client();
  await client.connect();
 const table = parts.pop() === 'users' ? 'users' : 'names';
  // ok: no-sql-injection
  const { rows } = await client.query(`SELECT * FROM ${table}`);
  return rows;
};
