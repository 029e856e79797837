// The field with an enum is put into the text.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Listing = z.object({ sort: z.enum(['price', 'rating']).default('price'), label: z.string().optional() });
const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { sort, label } = Listing.parse(event.queryStringParameters ?? {});
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM hotels WHERE label = $1 ORDER BY ${sort}`, [label]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
