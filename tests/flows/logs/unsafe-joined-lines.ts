// Lines are put together as they were.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const lines = (event.body ?? '').split('\n');
  // ruleid: no-log-injection
  console.log('got ' + lines.map((line) => line.trim()).join('\n'));
  // ruleid: no-log-injection
  console.log('got ' + lines.slice(0, 3).join('\r\n'));
  const quoted: string[] = [];
  for (const line of lines) quoted.push('> ' + line);
  // ruleid: no-log-injection
  console.log('got ' + quoted.join('\n'));
  // ruleid: no-log-injection
  console.log('got ' + (event.body ?? '').split(',').join(';'));
  return { statusCode: 200 };
};
