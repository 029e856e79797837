// `allOf`: one part asks for a text, the other says of which letters
import Ajv from 'ajv';
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const validate = new Ajv().compile({
  type: 'object',
  properties: { name: { allOf: [{ type: 'string' }, { pattern: '^[a-z]+$' }] } },
  required: ['name'],
});

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = JSON.parse(event.body ?? '{}');
  if (!validate(input)) return { statusCode: 400, body: '' };
  // ok: no-command-injection
  execSync(`convert ${input.name}`);
  return { statusCode: 200, body: '' };
};
