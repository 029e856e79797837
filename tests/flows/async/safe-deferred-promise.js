// A promise is settled by another function than the one that made it.
import { Client } from 'pg';

const waiting = new Map();

function ask(id) {
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

function answer(id, value) {
  const entry = waiting.get(id);
  waiting.delete(id);
 entry?.resolve(Number(value));
}

export const handler = async (event) => {
  const client = new Client();
  await client.connect();
  const promise = ask(event.requestContext.requestId);
  answer(event.requestContext.requestId, event.queryStringParameters.limit);
  const limit = await promise;
  // ok: no-sql-injection
  const { rows } = await client.query('SELECT * FROM feed LIMIT ' + limit);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
