// A check of characters tells nothing of what they stand for, wherever they are decoded
import { readFile } from 'node:fs/promises';
import Joi from 'joi';
import { Pool } from 'pg';
import { z } from 'zod';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const pool = new Pool();

const Query = z.object({
  token: z.string().regex(/^[\w=]{4,400}$/),
  page: z
    .string()
    .regex(/^[\w%.-]+$/)
    .transform((page) => decodeURIComponent(page)),
});
const filter = Joi.object({ column: Joi.string().hex().required() });

const decode = (text: string) => Buffer.from(text, 'base64').toString('utf8');

class Cursor {
  constructor(private readonly text: string) {}

  get position() {
    return decode(this.text);
  }
}

function readQuery(parameters: unknown) {
  return Query.parse(parameters);
}

function checkToken(token: string) {
  if (!/^[A-Z\d]{8,80}$/.test(token)) throw new TypeError('token');
  return token;
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { token, page } = readQuery(event.queryStringParameters);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM posts WHERE id > '${new Cursor(token).position}'`);
  // ruleid: no-path-traversal
  const text = await readFile(`/mnt/pages/${page}`, 'utf8');
  const { column } = Joi.attempt(JSON.parse(event.body ?? '{}'), filter);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM posts ORDER BY ${Buffer.from(column, 'hex')}`);
  const session = checkToken(event.headers['x-session'] ?? '');
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM sessions WHERE name = '${decode(session)}'`);
  return { statusCode: 200, body: text };
};
