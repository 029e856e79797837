// The search of a text is no search of a directory.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const text = 'a b c';
export const handler = async (event: APIGatewayProxyEventV2) => {
  // ok: no-ldap-injection
  const at = text.search(event.queryStringParameters?.q ?? '');
  return { statusCode: 200, body: String(at) };
};
