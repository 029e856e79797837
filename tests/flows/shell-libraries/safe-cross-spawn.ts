// cross-spawn without a shell.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import spawn from 'cross-spawn';

export const handler: APIGatewayProxyHandler = async (event) => {
  const lang = event.queryStringParameters?.lang ?? 'en';
  // ok: no-command-injection
  const result = spawn.sync('hunspell', ['-d', `dict_${lang}`, '/tmp/in.txt']);
  return { statusCode: 200, body: String(result.stdout) };
};
