// A middleware puts what a schema lets through in the place of the body.
import middy from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Body = z.object({ id: z.number() });
const validate = (schema: z.ZodTypeAny): middy.MiddlewareObj => ({
  before: (request) => {
    request.event.body = schema.parse(JSON.parse(request.event.body));
  },
});
const remove = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const { id } = event.body as unknown as z.infer<typeof Body>;
  // ok: no-sql-injection
  await pool.query(`DELETE FROM names WHERE id = ${id}`);
  return { statusCode: 204, body: '' };
};
export const handler = middy(remove).use(validate(Body));
