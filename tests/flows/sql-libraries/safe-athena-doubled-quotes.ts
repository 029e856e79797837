// Athena: in a literal a quote is written as two, and nothing else escapes
import { AthenaClient, StartQueryExecutionCommand } from '@aws-sdk/client-athena';

const athena = new AthenaClient({});
const quote = (text: string) => `'${text.replace(/'/g, "''")}'`;

const run = (sql: string) =>
  athena.send(
    // ok: no-sql-injection
    new StartQueryExecutionCommand({ QueryString: sql, WorkGroup: 'primary' }),
  );

export const handler = async (event: { country: string; city: string; names: string[] }) => {
  await run(`SELECT count(*) FROM visits WHERE country = ${quote(event.country)}`);
  const city = event.city.replaceAll("'", "''");
  // ok: no-sql-injection
  await athena.send(new StartQueryExecutionCommand({ QueryString: "SELECT * FROM visits WHERE city = '" + city + "'", WorkGroup: 'primary' }));
  // ok: no-sql-injection
  await run(`SELECT * FROM visits WHERE name IN (${event.names.map(quote).join(', ')})`);
};
