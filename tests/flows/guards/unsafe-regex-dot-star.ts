// A dot-star in the middle allows everything but a line break.
import { execSync } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const file = event.queryStringParameters?.file ?? '';
  if (!/^scan_.*\.tiff$/.test(file)) return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync(`tiff2pdf -o /tmp/out.pdf /mnt/scans/${file}`);
  return { statusCode: 201 };
};
