// Within a turn one element is known; the list, and the element after it, are not.
import { exec } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const words = (event.body ?? '').split(' ');
  for (const word of words) {
    // ruleid: no-command-injection
    if (word === '--all') exec(`ls ${words.join(' ')}`);
  }
  words.forEach((word, index) => {
    // ruleid: no-command-injection
    if (word === '-o') exec(`touch ${words[index + 1]}`);
  });
  return { statusCode: 204 };
};
