// ow: a chain that bounds the length only, a pattern without an end, isValid whose answer is turned round, another variable
import { execSync } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import ow from 'ow';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { level = '', name = '', host = '', mode = '' } = event.queryStringParameters ?? {};
  ow(level, ow.string.nonEmpty.maxLength(40));
  // ruleid: no-command-injection
  execSync(`tool --level ${level}`);
  ow(name, 'name', ow.string.matches(/^[a-z]+/));
  // ruleid: no-command-injection
  execSync(`tool --name ${name}`);
  if (ow.isValid(host, ow.string.oneOf(['a', 'b']))) return { statusCode: 204 };
  // ruleid: no-command-injection
  execSync(`tool --host ${host}`);
  ow(level, ow.any(ow.string.oneOf(['x']), ow.string.minLength(4)));
  // ruleid: no-command-injection
  execSync(`tool --mode ${mode} ${level}`);
  return { statusCode: 200 };
};
