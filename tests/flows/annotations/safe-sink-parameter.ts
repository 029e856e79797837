// Checked and converted values, other threats, and a comment that is no doc comment, at a parameter that is a sink.
import type { APIGatewayProxyHandler } from 'aws-lambda';

declare function send(text: string): Promise<unknown>;

async function run(/** @sink sql */ text: string) {
  return send(text);
}

async function log(/** @sink log */ text: string) {
  return send(text);
}

async function plain(/* @sink sql */ text: string) {
  return send(text);
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const id = event.pathParameters?.id ?? '';
  // ok: no-sql-injection
  await run(`SELECT ${Number(id)}`);
  // ok: no-sql-injection
  if (/^[a-z]+$/.test(id)) await run(`SELECT ${id}`);
  // ok: no-sql-injection
  await log(id);
  // ok: no-sql-injection
  await plain(id);
  return { statusCode: 200, body: '' };
};
