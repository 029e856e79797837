import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { Kysely } from 'kysely';
interface Tables { orders: { id: string; owner: string; buyer: string } }
declare const dialect: never;
const db = new Kysely<Tables>({ dialect });
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const sub = event.requestContext.authorizer.jwt.claims.sub as string;
  // ok: require-authorization
  const order = await db.selectFrom('orders').selectAll().where('id', '=', event.pathParameters!.id!).where((eb) => eb.or([eb('owner', '=', sub), eb('buyer', '=', sub)])).executeTakeFirst();
  return { statusCode: 200, body: JSON.stringify(order) };
};
