// Functions whose parameter is called an event and is none of the platform: a text, a message of the domain, an event of a browser.
import { Pool } from 'pg';

const pool = new Pool();

export async function recordEvent(event: string): Promise<void> {
  // ok: no-sql-injection
  await pool.query(`INSERT INTO audit_log (event) VALUES ('${event}')`);
}

export const handleSubmit = async (event: any) => {
  event.preventDefault();
  // ok: no-sql-injection
  await pool.query(`INSERT INTO forms (value) VALUES ('${event.target.value}')`);
};

export function main(argv = process.argv.slice(2)) {
  // ok: no-sql-injection
  return pool.query(`DROP TABLE ${argv[0]}`);
}
