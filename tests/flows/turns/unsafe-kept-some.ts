// What was kept says nothing of what was not.
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
const isWord = (text: string) => /^[a-z_]+$/.test(text);
const spec: Record<string, RegExp> = { sort: /^[a-z_]+$/, page: /^\d+$/ };
const rules: [(input: Record<string, string>) => boolean, string][] = [
  [(input) => (input.sort ?? '').length < 40, 'long'],
  [(input) => /^[a-z_]+$/.test(input.sort ?? ''), 'chars'],
];

export const none = async (event: APIGatewayProxyEventV2) => {
  const columns = (event.queryStringParameters?.columns ?? '').split(',');
  if (columns.filter(isWord).length === 0) return { statusCode: 400 };
  // ruleid: no-sql-injection
  return pool.query(`select ${columns.join(',')} from t`);
};

export const otherList = async (event: APIGatewayProxyEventV2) => {
  const columns = (event.queryStringParameters?.columns ?? '').split(',');
  const groups = (event.queryStringParameters?.groups ?? '').split(',');
  if (columns.filter(isWord).length !== groups.length) return { statusCode: 400 };
  // ruleid: no-sql-injection
  return pool.query(`select ${columns.join(',')} from t`);
};

export const greater = async (event: APIGatewayProxyEventV2) => {
  const columns = (event.queryStringParameters?.columns ?? '').split(',');
  if (columns.filter(isWord).length > columns.length) return { statusCode: 400 };
  // ruleid: no-sql-injection
  return pool.query(`select ${columns.join(',')} from t`);
};

export const oneOfTwo = async (event: APIGatewayProxyEventV2) => {
  const input = (event.queryStringParameters ?? {}) as Record<string, string>;
  const names = ['sort', 'group'];
  const good = names.filter((name) => isWord(input[name] ?? ''));
  if (good.length < 1) return { statusCode: 400 };
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${input.sort}`);
};

export const otherField = async (event: APIGatewayProxyEventV2) => {
  const input = (event.queryStringParameters ?? {}) as Record<string, string>;
  const wrong = Object.entries(spec)
    .filter(([name, pattern]) => !pattern.test(input[name] ?? ''))
    .map(([name]) => `${name} is wrong`);
  if (wrong.length > 0) return { statusCode: 400, body: wrong.join() };
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${input.sort} limit ${input.limit}`);
};

export const anyOfThem = async (event: APIGatewayProxyEventV2) => {
  const input = (event.queryStringParameters ?? {}) as Record<string, string>;
  if (!rules.some(([isKept]) => isKept(input))) return { statusCode: 400 };
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${input.sort}`);
};

export const emptyText = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort ?? '';
  const id = event.queryStringParameters?.id ?? '';
  // What is found can be the empty text, and then the other is not looked at.
  if ([id, sort].find((text) => !isWord(text))) return { statusCode: 400 };
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${sort}`);
};
