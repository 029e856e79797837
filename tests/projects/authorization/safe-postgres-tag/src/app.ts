// A template whose condition has the caller.
import postgres from 'postgres';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const sql = postgres(process.env.DATABASE_URL!);
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const me = String(event.requestContext.authorizer.jwt.claims.sub);
  // ok: require-authorization
  await sql`UPDATE bios SET body = ${String(event.body)} WHERE id = ${event.pathParameters?.id ?? ''} AND owner = ${me}`;
  return { statusCode: 204 };
};
