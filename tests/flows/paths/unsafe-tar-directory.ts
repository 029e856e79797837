// The directory to which a tar archive is extracted.
import * as tar from 'tar';
import type { APIGatewayProxyHandler } from 'aws-lambda';
export const handler: APIGatewayProxyHandler = async (event) => {
  const { bundle } = JSON.parse(event.body ?? '{}');
  // ruleid: no-path-traversal
  await tar.x({ file: '/tmp/in.tgz', cwd: `/tmp/work/${bundle}` });
  // ok: no-path-traversal
  await tar.x({ file: '/tmp/in.tgz', cwd: '/tmp/work' });
  return { statusCode: 200, body: '' };
};
