// What is not decoded, cannot be decoded, or is checked once more afterwards
import { readFile } from 'node:fs/promises';
import Joi from 'joi';
import { Pool } from 'pg';
import { z } from 'zod';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const pool = new Pool();

const Query = z.object({
  token: z.string().regex(/^[\w=]{4,400}$/),
  order: z.enum(['bmFtZQ==', 'cHJpY2U=']),
  page: z
    .string()
    .regex(/^[\w-]+$/)
    .transform((page) => decodeURIComponent(page)),
});
const filter = Joi.object({ column: Joi.string().hex().required() });

const decode = (text: string) => Buffer.from(text, 'base64').toString('utf8');

class Cursor {
  constructor(private readonly text: string) {}

  get position() {
    return Number(decode(this.text));
  }
}

function readQuery(parameters: unknown) {
  return Query.parse(parameters);
}

function checkToken(token: string) {
  const text = decode(token);
  if (!/^[A-Z\d]{8,80}$/.test(text)) throw new TypeError('token');
  return text;
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { token, page, order } = readQuery(event.queryStringParameters);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM posts WHERE token = '${token}' AND id > '${new Cursor(token).position}' ORDER BY ${decode(order)}`);
  // ok: no-path-traversal
  const text = await readFile(`/mnt/pages/${page}`, 'utf8');
  const { column } = Joi.attempt(JSON.parse(event.body ?? '{}'), filter);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM posts ORDER BY c_${Buffer.from(column, 'utf8')}, c_${new TextDecoder().decode(new TextEncoder().encode(column))}`);
  const session = checkToken(event.headers['x-session'] ?? '');
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM sessions WHERE name = '${session}'`);
  return { statusCode: 200, body: JSON.stringify(JSON.parse(JSON.stringify({ text, token }))) };
};
