// A verdict that is nothing is not `false` either
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

interface Options {
  validate?: (name: string) => boolean;
}
const strict: Options = { validate: (name) => /^[a-z]+$/.test(name) };
const loose: Options = {};

function validate(name: string, isAsked: boolean): boolean | undefined {
  if (!isAsked) return;
  return /^[a-z]+$/.test(name);
}

export const optional = async (event: APIGatewayProxyEventV2) => {
  const { name = '', mode } = event.queryStringParameters ?? {};
  const options = mode === 'strict' ? strict : loose;
  if (options.validate?.(name) === false) return { statusCode: 400 };
  // ruleid: no-command-injection
  return { statusCode: 200, body: execSync(`id ${name}`).toString() };
};

export const returned = async (event: APIGatewayProxyEventV2) => {
  const { name = '', mode } = event.queryStringParameters ?? {};
  if (validate(name, mode === 'strict') === false) return { statusCode: 400 };
  // ruleid: no-command-injection
  return { statusCode: 200, body: execSync(`id ${name}`).toString() };
};

export const variable = async (event: APIGatewayProxyEventV2) => {
  const { name = '', mode } = event.queryStringParameters ?? {};
  let verdict: boolean | undefined;
  if (mode === 'strict') verdict = /^[a-z]+$/.test(name);
  if (verdict === false) return { statusCode: 400 };
  // ruleid: no-command-injection
  return { statusCode: 200, body: execSync(`id ${name}`).toString() };
};
