// A nested array of integers is joined into the statement.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { createPool } from 'mysql2/promise';
import { z } from 'zod';

const Batch = z.object({ filter: z.object({ ids: z.array(z.number().int()).nonempty() }) });
const pool = createPool(process.env.MYSQL_URL!);

export const handler: APIGatewayProxyHandler = async (event) => {
  const { filter } = Batch.parse(JSON.parse(event.body ?? '{}'));
  // ok: no-sql-injection
  const [rows] = await pool.query(`SELECT * FROM batches WHERE id IN (${filter.ids.join(',')})`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
