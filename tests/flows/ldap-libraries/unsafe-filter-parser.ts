// A filter is parsed before it is used.
import { FilterParser } from 'ldapts';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  // ruleid: no-ldap-injection
  const filter = FilterParser.parseString(event.queryStringParameters?.filter ?? '(cn=*)');
  return { statusCode: 200, body: filter.toString() };
};
