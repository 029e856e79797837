// A handler within an object that is exported as default
import { exec } from 'node:child_process';

async function handler(event: { queryStringParameters?: Record<string, string> }) {
  // ruleid: no-command-injection
  exec(`convert ${event.queryStringParameters?.name}`);
  return { statusCode: 202 };
}

export default { handler };
