// middy wraps the function it is called with.
import middy from '@middy/core';
import httpErrorHandler from '@middy/http-error-handler';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

const createTag = async (event: Omit<APIGatewayProxyEvent, 'body'> & { body: { name: string } }) => {
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO tags (name) VALUES ('${event.body.name}')`);
  return { statusCode: 201, body: '' };
};

export const handler = middy(createTag).use(httpJsonBodyParser()).use(httpErrorHandler());
