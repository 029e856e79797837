// The program is looked up in a constant table.
import { execFileSync } from 'node:child_process';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const TOOLS: Record<string, string> = { info: '/opt/bin/info', check: '/opt/bin/check' };

export const handler: APIGatewayProxyHandler = async (event) => {
  const tool = event.queryStringParameters?.tool ?? 'info';
  // ok: no-command-injection
  const out = execFileSync(TOOLS[tool] ?? TOOLS.info!, ['--json']);
  return { statusCode: 200, body: out.toString() };
};
