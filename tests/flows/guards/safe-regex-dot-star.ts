// The middle part allows digits only.
import { execSync } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const file = event.queryStringParameters?.file ?? '';
  if (!/^scan_[0-9]+\.tiff$/.test(file)) return { statusCode: 400 };
  // ok: no-command-injection
  execSync(`tiff2pdf -o /tmp/out.pdf /mnt/scans/${file}`);
  return { statusCode: 201 };
};
