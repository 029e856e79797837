// cross-spawn with shell: true.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import spawn from 'cross-spawn';

export const handler: APIGatewayProxyHandler = async (event) => {
  const lang = event.queryStringParameters?.lang ?? 'en';
  // ruleid: no-command-injection
  const result = spawn.sync('hunspell', ['-d', `dict_${lang}`, '/tmp/in.txt'], { shell: true });
  return { statusCode: 200, body: String(result.stdout) };
};
