// Entries of a map keep their keys in an object and in another map; what the sender names begins with something of its own.
import { exec } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const settings = new Map<string, string>();
  settings.set('list', 'ls').set('show', event.body ?? '');
  // ok: no-command-injection
  exec(Object.fromEntries(settings).list!);
  // ok: no-command-injection
  exec(new Map(settings).get('list')!);
  const { name = '', command = '' } = event.queryStringParameters ?? {};
  settings.set(`own-${name}`, command);
  // ok: no-command-injection
  exec(settings.get('list')!);
};
