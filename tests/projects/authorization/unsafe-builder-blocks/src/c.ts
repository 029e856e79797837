import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { Kysely } from 'kysely';
interface Tables { orders: { id: string; owner: string; buyer: string } }
declare const dialect: never;
const db = new Kysely<Tables>({ dialect });
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  // ruleid: require-authorization
  const order = await db.selectFrom('orders').selectAll().where((eb) => eb.and([eb('id', '=', event.pathParameters!.id!), eb('owner', '=', event.queryStringParameters!.owner!)])).executeTakeFirst();
  return { statusCode: 200, body: JSON.stringify(order) };
};
