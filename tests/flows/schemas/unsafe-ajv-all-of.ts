// `allOf`: none of the parts asks for a text, and a list obeys any pattern
import Ajv from 'ajv';
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const validate = new Ajv().compile({
  type: 'object',
  properties: { name: { allOf: [{ minLength: 1 }, { pattern: '^[a-z]+$' }] } },
  required: ['name'],
});

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = JSON.parse(event.body ?? '{}');
  if (!validate(input)) return { statusCode: 400, body: '' };
  // ruleid: no-command-injection
  execSync(`convert ${input.name}`);
  return { statusCode: 200, body: '' };
};
