// Helpers that copy whatever they are given by calling themselves: what they answer holds the request still.
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

const trim = (value: any): any => {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trim);
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).reduce((all, [key, each]) => ({ ...all, [key]: trim(each) }), {});
  }
  return value;
};

export const handler: APIGatewayProxyHandler = async (event) => {
  const input = camelize(event);
  // ruleid: no-command-injection
  exec(`ls ${input.queryStringParameters.dir}`);
  // ruleid: no-command-injection
  exec(`ls ${clone(event).queryStringParameters.dir}`);
  // ruleid: no-command-injection
  exec(`ls ${trim(event).queryStringParameters.dir}`);
  return { statusCode: 200, body: '' };
};
