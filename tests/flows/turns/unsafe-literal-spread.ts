// Of two lists of errors one is about something else.
import { Pool } from "pg";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
const pool = new Pool();
const checkLength = (s: string): string[] => (s.length > 40 ? ['long'] : []);
const checkWord = (s: string): string[] => (/^[a-z_]+$/.test(s) ? [] : ['chars']);
export const handler = async (event: APIGatewayProxyEventV2) => {
  const column = event.queryStringParameters?.sort ?? 'id';
  const table = event.queryStringParameters?.table ?? 'id';
  const errors = [...checkLength(column), ...checkWord(table)];
  if (errors.length > 0) return { statusCode: 400, body: JSON.stringify(errors) };
  // ruleid: no-sql-injection
  return pool.query(`select * from ${table} order by ${column}`);
};
