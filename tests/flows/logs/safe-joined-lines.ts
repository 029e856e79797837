// Lines are put together with other separators, or one by one.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const lines = (event.body ?? '').split('\n');
  // ok: no-log-injection
  console.log('got ' + lines.map((line) => line.trim()).join(' | '));
  for (const line of (event.body ?? '').split(/\r?\n/)) {
    // ok: no-log-injection
    console.log(`line ${line}`);
  }
  return { statusCode: 200 };
};
