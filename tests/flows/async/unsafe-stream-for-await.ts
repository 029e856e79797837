// The lines that readline reads from the body go into a command.
import { execSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { APIGatewayProxyEvent } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEvent) {
  const lines = createInterface({ input: Readable.from([event.body ?? '']) });
  let count = 0;
  for await (const line of lines) {
    count += line.length > 0 ? 1 : 0;
    // ruleid: no-command-injection
    execSync(`logger -t import "${line}"`);
  }
  return { statusCode: 200, body: String(count) };
}
