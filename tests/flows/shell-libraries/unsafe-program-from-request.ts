// The program itself is chosen by the sender.
import { execFileSync } from 'node:child_process';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const TOOLS: Record<string, string> = { info: '/opt/bin/info', check: '/opt/bin/check' };

export const handler: APIGatewayProxyHandler = async (event) => {
  const tool = event.queryStringParameters?.tool ?? 'info';
  // ruleid: no-command-injection
  const out = execFileSync(`/opt/bin/${tool}`, ['--json']);
  return { statusCode: 200, body: out.toString() };
};
