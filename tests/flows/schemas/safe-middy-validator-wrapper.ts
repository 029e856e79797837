// Middy: the handler is given last
import middy from '@middy/core';
import jsonBodyParser from '@middy/http-json-body-parser';
import validator from '@middy/validator';
import { transpileSchema } from '@middy/validator/transpile';
import { Pool } from 'pg';

const pool = new Pool();

const eventSchema = {
  type: 'object',
  required: ['body'],
  properties: { body: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } } },
} as const;

const listOrders = async (event: { body: { id: string }; queryStringParameters: { id: string } }) => {
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${event.body.id}'`);
  return { statusCode: 200, body: '' };
};

export const handler = middy()
  .use(jsonBodyParser())
  .use(validator({ eventSchema: transpileSchema(eventSchema) }))
  .handler(listOrders);
