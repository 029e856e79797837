// The root of a tenant that the authorizer names.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const ROOT = '/mnt/tenants';
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const tenant = event.requestContext.authorizer.jwt.claims.sub as string;
  const tenantRoot = path.join(ROOT, tenant);
  const file = path.normalize(path.join(tenantRoot, event.pathParameters?.file ?? ''));
  if (!file.startsWith(tenantRoot + path.sep)) return { statusCode: 403 };
  // ok: no-path-traversal
  return { statusCode: 200, body: await readFile(file, 'utf8') };
};
