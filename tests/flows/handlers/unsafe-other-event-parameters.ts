// Functions whose parameter is called an event and holds what an event of the platform holds.
import { Pool } from 'pg';

const pool = new Pool();

export const handleSubmit = async (event: any) => {
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO forms (value) VALUES ('${event.body}')`);
};

export async function main(event: any) {
  // ruleid: no-sql-injection
  return pool.query(`DROP TABLE ${event.table}`);
}
