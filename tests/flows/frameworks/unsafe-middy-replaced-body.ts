// A middleware puts what a schema lets through in the place of the body; one handler does without it.
import middy from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Body = z.object({ id: z.number(), name: z.string() });
const validate = (schema: z.ZodTypeAny): middy.MiddlewareObj => ({
  before: (request) => {
    request.event.body = schema.parse(JSON.parse(request.event.body));
  },
});
const insert = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const { id, name } = event.body as unknown as z.infer<typeof Body>;
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO names VALUES (${id}, '${name}')`);
  return { statusCode: 201, body: '' };
};
export const handler = middy(insert).use(validate(Body));

const remove = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  // ruleid: no-sql-injection
  await pool.query(`DELETE FROM names WHERE id = ${event.body}`);
  return { statusCode: 204, body: '' };
};
export const removeHandler = middy(remove);
