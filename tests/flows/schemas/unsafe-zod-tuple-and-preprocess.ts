// The first element of the tuple is any text.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();

const Point = z.tuple([z.string(), z.number()]);
const Page = z.preprocess((value) => Number(value), z.number());

export const handler = async (event: APIGatewayProxyEvent) => {
  const point = Point.parse(JSON.parse(event.body ?? '[]'));
  const page = Page.parse(event.queryStringParameters?.page);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM points WHERE x = '${point[0]}' LIMIT 10 OFFSET ${page}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
