// A template whose condition does without the caller.
import postgres from 'postgres';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const sql = postgres(process.env.DATABASE_URL!);
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const me = String(event.requestContext.authorizer.jwt.claims.sub);
  // ruleid: require-authorization
  await sql`UPDATE bios SET body = ${String(event.body)}, changed_by = ${me} WHERE id = ${event.pathParameters?.id ?? ''}`;
  return { statusCode: 204 };
};
