// The template's source is read from the disk, the data from the request.
import { readFileSync } from 'node:fs';
import { compile } from 'pug';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const source = readFileSync('/var/task/views/mail.pug', 'utf8');

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { footer } = JSON.parse(event.body ?? '{}') as { footer: string };
  // ok: no-code-injection
  const render = compile(source + '\np= footer');
  return { statusCode: 200, body: render({ footer }) };
};
