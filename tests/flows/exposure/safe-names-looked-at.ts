// All parts of an object are gone through, and what is done with each depends on its name; or it is only told whether they are there.
import type { APIGatewayProxyHandler } from 'aws-lambda';

const sensitive = /key|secret|token|password|credential/i;
const shown = new Set(['AWS_REGION', 'STAGE']);

const isShown = ([name]: [string, unknown]): boolean => shown.has(name);
const hide = (name: string, value: unknown): unknown => (sensitive.test(name) ? '***' : value);

export const handler: APIGatewayProxyHandler = async (event) => {
  const snapshot: Record<string, unknown> = {};
  for (const name in process.env) if (shown.has(name)) snapshot[name.toLowerCase()] = process.env[name];
  // ok: no-secret-exposure
  console.log(JSON.stringify({ level: 'debug', snapshot }));
  // ok: no-secret-exposure
  console.log(Object.entries(process.env).filter(isShown));
  // ok: no-secret-exposure
  Object.keys(process.env).filter((name) => shown.has(name)).forEach((name) => console.log(name, process.env[name]));
  // ok: no-secret-exposure
  console.log(Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, hide(name, value)])));
  // ok: no-secret-exposure
  for (const [name, value] of Object.entries(process.env)) console.log(name, value === undefined ? 'missing' : 'set', value?.length);
  // ok: no-secret-exposure
  console.log(Object.entries(process.env).filter(([name]) => name.startsWith('AWS_LAMBDA_')));
  if (event.queryStringParameters?.debug !== '1') return { statusCode: 204, body: '' };
  const lines = Object.entries(process.env).map(([name, value]) => `${name}=${value}`).filter((line) => !sensitive.test(line));
  // ok: no-secret-exposure
  return { statusCode: 200, body: lines.join('\n') };
};
