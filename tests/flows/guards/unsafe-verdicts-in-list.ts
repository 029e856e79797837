// One good verdict is enough, or the last one is.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Client } from 'pg';

const isColumn = (name: string): boolean => /^[a-z_]+$/.test(name);
const client = new Client();

export async function handler(event: APIGatewayProxyEvent) {
  const first: string[] = event.multiValueQueryStringParameters?.first ?? [];
  if (!first.map(isColumn).includes(true)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  await client.query(`SELECT ${first.join()} FROM a`);
  const second = (event.queryStringParameters?.second ?? '').split(',');
  const verdicts = second.map((name) => isColumn(name));
  if (!verdicts.some(Boolean)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  await client.query(`SELECT ${second.join()} FROM b`);
  const { third, fourth, fifth, other } = JSON.parse(event.body ?? '{}') as Record<string, string[]>;
  if (!third!.reduce((any, name) => any || isColumn(name), false)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  await client.query(`SELECT ${third!.join()} FROM c`);
  if (!fourth!.reduce((_all, name) => isColumn(name), true)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  await client.query(`SELECT ${fourth!.join()} FROM d`);
  if (!other!.reduce((all, name) => all && isColumn(name), true)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  await client.query(`SELECT ${fifth!.join()} FROM e`);
  if (!fifth!.map(isColumn).some((verdict) => verdict)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  return client.query(`SELECT ${fifth!.join()} FROM f`);
}
