// What is looked for need not be there: then the sender decides.
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
const SORTS = [{ name: 'newest', column: 'created_at desc' }, { name: 'price', column: 'price asc' }];
export const handler0 = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort; const column = SORTS.find((s) => s.name === sort)?.column ?? sort;
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
export const handler1 = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort; const column = SORTS.filter((s) => s.name === sort).pop()?.column ?? sort;
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
export const handler2 = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort; const m = new Map([['a', { column: 'x' }]]); const column = m.get(sort ?? '')?.column ?? sort;
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
export const handler3 = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort; const row = SORTS.filter((s) => s.name === sort)[0]; const column = row ? row.column : sort;
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
export const handler4 = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort; const [row] = SORTS.filter((s) => s.name === sort); const column = row ? row.column : sort;
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
export const handler5 = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort; const row = SORTS.filter((s) => s.name === sort).at(0); const column = row?.column ?? sort;
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
export const handler6 = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort; const row = SORTS[Number(sort)]; const column = row?.column ?? sort;
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
export const handler7 = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort; const row = SORTS.findLast((s) => s.name === sort); let column = sort; if (row) column = row.column;
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
export const handler8 = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort; const t: Record<string, { column: string }> = { a: { column: 'x' } }; const column = t[sort ?? '']?.column ?? sort;
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
export const handler9 = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort; let row: { column: string } | undefined; for (const s of SORTS) if (s.name === sort) { row = s; break; } const column = row?.column ?? sort;
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
export const handler10 = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort; let row; for (const s of SORTS) if (s.name === sort) row = s; const column = row ? row.column : sort;
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
export const handler11 = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort; const find = (n?: string) => { for (const s of SORTS) if (s.name === n) return s; }; const column = find(sort)?.column ?? sort;
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
export const handler12 = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort; const index = SORTS.findIndex((s) => s.name === sort); const column = index >= 0 ? SORTS[index].column : sort;
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
export const handler13 = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort; const column = SORTS.map((s) => s.name).includes(sort ?? '') ? 'a' : sort;
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
export const handler14 = async (event: APIGatewayProxyEventV2) => {
  const sort = event.queryStringParameters?.sort; const names = SORTS.map((s) => s.name).filter((n) => n === sort); const column = names.length ? names[0] : sort;
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
