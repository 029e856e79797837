// ow: words, a whole pattern, with a label, a reusable check, shapes
import { execSync } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import ow from 'ow';

const checkMode = ow.create('mode', ow.string.oneOf(['fast', 'best']));

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { level = '', name = '', host = '', mode = '' } = event.queryStringParameters ?? {};
  ow(level, ow.optional.string.oneOf(['1', '2']));
  // ok: no-command-injection
  execSync(`tool --level ${level}`);
  ow(name, 'name', ow.string.nonEmpty.matches(/^[a-z]+$/));
  // ok: no-command-injection
  execSync(`tool --name ${name}`);
  if (!ow.isValid(host, ow.string.oneOf(['a', 'b']))) return { statusCode: 400 };
  // ok: no-command-injection
  execSync(`tool --host ${host}`);
  checkMode(mode);
  // ok: no-command-injection
  execSync(`tool --mode ${mode}`);
  const job = JSON.parse(event.body ?? '{}');
  ow(job, ow.object.exactShape({ copies: ow.number.integer, size: ow.string.oneOf(['a4', 'a5']) }));
  // ok: no-command-injection
  execSync(`tool --copies ${job.copies} --size ${job.size}`);
  return { statusCode: 200 };
};
