// Middy: another part of the event is checked
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
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${event.queryStringParameters.id}'`);
  return { statusCode: 200, body: '' };
};

export const handler = middy(listOrders).use(jsonBodyParser()).use(validator({ eventSchema: transpileSchema(eventSchema) }));
