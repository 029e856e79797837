// Relational queries of Drizzle: the operators are handed to a function.
import { drizzle } from 'drizzle-orm/node-postgres';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
import * as schema from './schema';
const db = drizzle(process.env.DATABASE_URL!, { schema });
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const me = String(event.requestContext.authorizer.jwt.claims.sub);
  const id = event.pathParameters!.id!;
  // ruleid: require-authorization
  const invoice = await db.query.invoices.findFirst({ where: (table, { eq, or }) => or(eq(table.id, id), eq(table.owner, me)) });
  return { statusCode: 200, body: JSON.stringify(invoice) };
};
