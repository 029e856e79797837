// Doubled quotes: one quote only, no literal around it, a changed text, a database in which a backslash escapes
import { Athena } from '@aws-sdk/client-athena';
import { createPool } from 'mysql2/promise';

const athena = new Athena({});
const pool = createPool({});
const quote = (text: string) => `'${text.replace(/'/g, "''")}'`;
const quoteOne = (text: string) => `'${text.replace("'", "''")}'`;

export const handler = async (event: { country: string; city: string; name: string; note: string }) => {
  // ruleid: no-sql-injection
  await athena.startQueryExecution({ QueryString: `SELECT count(*) FROM visits WHERE country = ${quoteOne(event.country)}` });
  // ruleid: no-sql-injection
  await athena.startQueryExecution({ QueryString: `SELECT count(*) FROM visits WHERE city = ${event.city.replace(/'/g, "''")}` });
  // ruleid: no-sql-injection
  await athena.startQueryExecution({ QueryString: `SELECT * FROM visits WHERE name = ${quote(event.name)} OR name = ${event.name}` });
  // ruleid: no-sql-injection
  await athena.startQueryExecution({ QueryString: `SELECT count(*) FROM visits WHERE note = ${quote(event.note).slice(0, 20)}` });
  // ruleid: no-sql-injection
  await pool.query(`SELECT count(*) FROM visits WHERE country = ${quote(event.country)}`);
};
