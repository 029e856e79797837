// The second word is a part of the host too, and the first has dots and slashes.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const tenant = event.headers['x-tenant'] ?? '';
  if (!/^[a-z][a-z0-9]{2,20}$/.test(tenant)) return { statusCode: 400 };
  // ruleid: no-ssrf
  const response = await fetch(`https://${tenant}.${event.headers['x-zone']}/profiles`);
  const other = event.headers['x-other'] ?? '';
  if (!/^[a-z./]{2,20}$/.test(other)) return { statusCode: 400 };
  // ruleid: no-ssrf
  await fetch(`https://${other}.example.com/profiles`);
  return response.text();
};
