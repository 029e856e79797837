// A generator yields what is wrong, but not all of it: on one way it ends before it has looked
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

function* problems(value: string, isStrict: boolean) {
  if (value.length > 30) yield 'too long';
  if (!isStrict) return;
  if (!/^[a-z0-9]+$/.test(value)) yield 'letters and digits only';
}

function* inner(value: string) {
  if (!/^[a-z0-9]+$/.test(value)) yield* [];
}

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { group = '', user = '', strict } = event.queryStringParameters ?? {};
  const found = [...problems(group, strict === 'yes')];
  if (found.length > 0) throw new Error(found.join());
  // ruleid: no-command-injection
  execSync(`getent group ${group}`);
  if ([...inner(user)].length > 0) throw new Error('no user');
  // ruleid: no-command-injection
  return { statusCode: 200, body: execSync(`id ${user}`).toString() };
};
