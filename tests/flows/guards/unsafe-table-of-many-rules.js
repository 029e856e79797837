// Each row of a table names a field and says how it is checked.
import { createConnection } from 'mysql2/promise';

const isWord = (value) => typeof value === 'string' && /^[A-Za-z]+$/.test(value);

const rules = [
  { field: 'first', test: isWord },
  { field: 'last', test: isWord },
  { field: 'street', test: isWord },
  { field: 'city', test: isWord },
 { field: 'postcode', test: isWord },
];

export const handler = async (event) => {
  const input = JSON.parse(event.body);
  const errors = [];
  for (const rule of rules) {
    if (!rule.test(input[rule.field])) errors.push(rule.field);
  }
  if (errors.length > 0) return { statusCode: 400, body: errors.join() };
  const connection = await createConnection(process.env.URI);
  // ruleid: no-sql-injection
  await connection.query(`INSERT INTO people (first, zip) VALUES ('${input.first}', '${input.zip}')`);
  return { statusCode: 201 };
};
