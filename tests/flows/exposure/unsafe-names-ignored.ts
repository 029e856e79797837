// All parts of an object are gone through and no name is looked at, so that none of them is hidden.
import type { APIGatewayProxyHandler } from 'aws-lambda';

function trimAll(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(trimAll);
  if (typeof input === 'string') return input.trim();
  if (input === null || typeof input !== 'object') return input;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(input)) {
    copy[key] = trimAll(value);
  }
  return copy;
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const snapshot: Record<string, unknown> = {};
  for (const each in process.env) snapshot[each.toLowerCase()] = process.env[each];
  // ruleid: no-secret-exposure
  console.log(JSON.stringify({ level: 'debug', snapshot }));
  // ruleid: no-secret-exposure
  Object.keys(process.env).forEach((name) => console.log(name, process.env[name]));
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined));
  // ruleid: no-secret-exposure
  console.log(given);
  const { password } = JSON.parse(event.body ?? '{}');
  // ruleid: no-secret-exposure
  console.log(trimAll({ path: event.path, password }));
  if (event.queryStringParameters?.debug !== '1') return { statusCode: 204, body: '' };
  const lines = Object.entries(process.env).map(([name, value]) => `${name}=${value}`);
  // ruleid: no-secret-exposure
  return { statusCode: 200, body: lines.join('\n') };
};
