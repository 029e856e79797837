// Helpers that copy whatever they are given by calling themselves; what is used is no part of what they answer.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { exec } from 'node:child_process';

const camel = (text: string): string => text.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function camelize(value: any): any {
  if (Array.isArray(value)) return value.map(camelize);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [camel(key), camelize(each)]));
  }
  return value;
}

function clone(value: any): any {
  if (Array.isArray(value)) return value.map(clone);
  if (value && typeof value === 'object') {
    const copy: Record<string, any> = {};
    for (const key of Object.keys(value)) copy[key] = clone(value[key]);
    return copy;
  }
  return value;
}

const defaults = { directory: '/opt/data', nested: { depth: 2, names: ['a', 'b'] } };

export const handler: APIGatewayProxyHandler = async (event) => {
  const input = camelize(event);
  const settings = clone(defaults);
  console.log(Object.keys(clone(event)).length);
  // ok: no-command-injection
  exec(`ls ${settings.directory}`);
  return { statusCode: 200, body: JSON.stringify(input) };
};
