import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { Op, Sequelize } from 'sequelize';
const db = new Sequelize('postgres://x');
const Order = db.define('order', {});
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const sub = event.requestContext.authorizer.jwt.claims.sub as string;
  // ok: require-authorization
  const order = await Order.findOne({ where: { id: event.pathParameters!.id!, [Op.or]: [{ owner: sub }, { buyer: sub }] } });
  return { statusCode: 200, body: JSON.stringify(order) };
};
