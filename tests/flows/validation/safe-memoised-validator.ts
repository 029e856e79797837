// A validator is compiled once by a memoised function, and lazily by ??=
import Ajv, { type ValidateFunction } from 'ajv';
import memoize from 'lodash/memoize';
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const ajv = new Ajv();
const schema = { type: 'object', properties: { name: { type: 'string', pattern: '^[a-z]+$' } }, required: ['name'] };
const validator = memoize(() => ajv.compile(schema));
let lazy: ValidateFunction | undefined;

export const handler = async (event: APIGatewayProxyEventV2) => {
  const body = JSON.parse(event.body ?? '{}');
  if (!validator()(body)) return { statusCode: 400, body: '' };
  // ok: no-command-injection
  execSync(`id ${body.name}`);
  const other = JSON.parse(event.headers['x-other'] ?? '{}');
  lazy ??= ajv.compile(schema);
  if (!lazy(other)) return { statusCode: 400, body: '' };
  // ok: no-command-injection
  return { statusCode: 200, body: execSync(`id ${other.name}`).toString() };
};
