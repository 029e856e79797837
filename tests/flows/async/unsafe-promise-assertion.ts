// An assertion answers with a promise that nobody awaits, or whose rejection is caught
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const ALLOWED = new Set(['alice', 'bob']);
function assertAllowed(name: string): Promise<void> {
  return ALLOWED.has(name) ? Promise.resolve() : Promise.reject(new Error('not allowed'));
}
const assertShort = (name: string) => {
  if (/^[a-z]{1,8}$/.test(name)) return Promise.resolve(name);
  return Promise.reject(new Error('not allowed'));
};
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { name = '', group = '' } = event.queryStringParameters ?? {};
  void assertAllowed(name);
  // ruleid: no-command-injection
  execSync(`id ${name}`);
  await assertShort(group).catch((error) => console.warn(error));
  // ruleid: no-command-injection
  execSync(`getent group ${group}`);
  return { statusCode: 200 };
};
