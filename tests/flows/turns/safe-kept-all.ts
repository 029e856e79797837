// What was kept is as much as there was: all of it passed.
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
const isWord = (text: string) => /^[a-z_]+$/.test(text);
const spec: Record<string, RegExp> = { sort: /^[a-z_]+$/, page: /^\d+$/ };
const rules: [(input: Record<string, string>) => boolean, string][] = [
  [(input) => (input.sort ?? '').length < 40, 'long'],
  [(input) => /^[a-z_]+$/.test(input.sort ?? ''), 'chars'],
];

export const equal = async (event: APIGatewayProxyEventV2) => {
  const columns = (event.queryStringParameters?.columns ?? '').split(',');
  if (columns.filter(isWord).length !== columns.length) return { statusCode: 400 };
  // ok: no-sql-injection
  return pool.query(`select ${columns.join(',')} from t`);
};

export const less = async (event: APIGatewayProxyEventV2) => {
  const columns = (event.queryStringParameters?.columns ?? '').split(',');
  const good = columns.filter((column) => isWord(column));
  if (good.length < columns.length) throw new Error('bad column');
  // ok: no-sql-injection
  return pool.query(`select ${columns.join(',')} from t`);
};

export const turned = async (event: APIGatewayProxyEventV2) => {
  const columns = (event.queryStringParameters?.columns ?? '').split(',');
  if (columns.length > columns.filter(isWord).length) return { statusCode: 400 };
  // ok: no-sql-injection
  return pool.query(`select ${columns.join(',')} from t`);
};

export const fields = async (event: APIGatewayProxyEventV2) => {
  const input = (event.queryStringParameters ?? {}) as Record<string, string>;
  const names = ['sort', 'group'];
  const good = names.filter((name) => isWord(input[name] ?? ''));
  if (good.length !== names.length) return { statusCode: 400 };
  // ok: no-sql-injection
  return pool.query(`select * from t order by ${input.sort}, ${input.group}`);
};

export const named = async (event: APIGatewayProxyEventV2) => {
  const input = (event.queryStringParameters ?? {}) as Record<string, string>;
  const wrong = Object.entries(spec)
    .filter(([name, pattern]) => !pattern.test(input[name] ?? ''))
    .map(([name]) => `${name} is wrong`);
  if (wrong.length > 0) return { statusCode: 400, body: wrong.join() };
  // ok: no-sql-injection
  return pool.query(`select * from t order by ${input.sort} limit ${input.page}`);
};

export const firstBroken = async (event: APIGatewayProxyEventV2) => {
  const input = (event.queryStringParameters ?? {}) as Record<string, string>;
  const broken = rules.find(([isKept]) => !isKept(input));
  if (broken) return { statusCode: 400, body: broken[1] };
  // ok: no-sql-injection
  return pool.query(`select * from t order by ${input.sort}`);
};
