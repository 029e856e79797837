// A memoising function of the program's own
import Ajv from 'ajv';
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}
function memoize<T>(make: (key: string) => T): (key: string) => T {
  const cache = new Map<string, T>();
  return (key) => {
    if (!cache.has(key)) cache.set(key, make(key));
    return cache.get(key)!;
  };
}
const ajv = new Ajv();
const schemas: Record<string, object> = { name: { type: 'object', properties: { name: { type: 'string', pattern: '^[a-z]+$' } }, required: ['name'] } };
const validate = once(() => ajv.compile(schemas.name));
const validator = memoize((key) => ajv.compile(schemas[key]));

export const handler = async (event: APIGatewayProxyEventV2) => {
  const body = JSON.parse(event.body ?? '{}');
  if (!validate()(body)) return { statusCode: 400, body: '' };
  // ok: no-command-injection
  execSync(`id ${body.name}`);
  const other = JSON.parse(event.headers['x-other'] ?? '{}');
  if (!validator('name')(other)) return { statusCode: 400, body: '' };
  // ok: no-command-injection
  return { statusCode: 200, body: execSync(`id ${other.name}`).toString() };
};
