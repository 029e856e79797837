// Problems that were reported are taken out of the list before somebody asks whether there are any.
import { Client } from 'pg';

function report(problems) {
 for (const problem of problems) console.warn(problem);
}

export const handler = async (event) => {
  const { table } = JSON.parse(event.body);
  const problems = [];
  if (!/^\w+$/.test(table)) problems.push('table');
  report(problems);
  if (problems.length > 0) return { statusCode: 400 };
  const client = new Client();
  await client.connect();
  // ok: no-sql-injection
  const { rows } = await client.query(`SELECT * FROM ${table}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
