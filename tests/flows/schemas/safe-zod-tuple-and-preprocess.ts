// Each element of a tuple has its own schema; a number that is made before it is checked is a number.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();

const Point = z.tuple([z.string(), z.number()]);
const Page = z.preprocess((value) => Number(value), z.number());

export const handler = async (event: APIGatewayProxyEvent) => {
  const point = Point.parse(JSON.parse(event.body ?? '[]'));
  const page = Page.parse(event.queryStringParameters?.page);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM points WHERE x = '${point[1]}' LIMIT 10 OFFSET ${page}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
