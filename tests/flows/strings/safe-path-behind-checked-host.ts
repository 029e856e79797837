// Behind a host of which a checked word is a part stands a path.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const tenant = event.headers['x-tenant'] ?? '';
  if (!/^[a-z][a-z0-9]{2,20}$/.test(tenant)) return { statusCode: 400 };
  const id = encodeURIComponent(event.pathParameters?.id ?? '');
  // ok: no-ssrf
  const response = await fetch(`https://${tenant}.example.com/profiles/${id}`);
  return response.text();
};
