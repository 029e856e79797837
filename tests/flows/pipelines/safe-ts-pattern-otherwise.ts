// ts-pattern chooses the program among written ones
import { match } from 'ts-pattern';
import { execFileSync } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { tool } = JSON.parse(event.body ?? '{}') as { tool: string };
  const program = match(tool)
    .with('jpg', () => 'cjpeg')
    .with('webp', () => 'cwebp')
    .otherwise(() => 'false');
  // ok: no-command-injection
  const out = execFileSync(program, ['/tmp/in.ppm']);
  return { statusCode: 200, body: out.toString('base64') };
};
