// An address out of verified claims.
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEventV2WithJWTAuthorizer) {
  const home = String(event.requestContext.authorizer.jwt.claims['custom:home']);
  // ok: no-open-redirect
  return { statusCode: 302, headers: { Location: home } };
}
