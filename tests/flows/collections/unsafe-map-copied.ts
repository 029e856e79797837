// Entries of a map keep their keys in an object and in another map, and what the sender names replaces them.
import { exec } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const settings = new Map<string, string>();
  settings.set('list', 'ls').set('show', event.body ?? '');
  // ruleid: no-command-injection
  exec(Object.fromEntries(settings).show!);
  // ruleid: no-command-injection
  exec(new Map(settings).get('show')!);
  const { name = '', command = '' } = event.queryStringParameters ?? {};
  settings.set(name, command);
  // ruleid: no-command-injection
  exec(settings.get('list')!);
};
