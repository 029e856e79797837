// A callback answers an expression as text; helpers bind.
import { Entity } from 'electrodb';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const Orders = new Entity({ model: { entity: 'order', version: '1', service: 'shop' }, attributes: { id: { type: 'string' }, state: { type: 'string' } }, indexes: { primary: { pk: { field: 'pk', composite: ['id'] }, sk: { field: 'sk', composite: [] } } } }, { client: new DynamoDBClient({}), table: 't' });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const state = event.queryStringParameters?.state ?? 'open';
  // ok: no-nosql-injection
  const good = await Orders.query.primary({ id: event.pathParameters!.id! }).where((attr, op) => op.eq(attr.state, state)).go();
  // ruleid: no-nosql-injection
  const bad = await Orders.scan.where((attr) => `state = ${state}`).go();
  return { statusCode: 200, body: JSON.stringify([good, bad]) };
};
