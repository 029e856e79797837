// The list is used while its elements, which `entries` gives in pairs, are still being checked.
import { exec } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const known = new Set(['front', 'back']);

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const names = (event.body ?? '').split(' ');
  for (const [index, name] of names.entries()) {
    if (!known.has(name)) console.warn('not known', index);
  }
  // ruleid: no-command-injection
  exec(`ls ${names.join(' ')}`);
  return { statusCode: 204 };
};
