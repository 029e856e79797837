// An entity of ElectroDB by its id.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Entity } from 'electrodb';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const Task = new Entity({
  model: { entity: 'task', version: '1', service: 'app' },
  attributes: { taskId: { type: 'string' }, owner: { type: 'string' } },
  indexes: { byId: { pk: { field: 'pk', composite: ['taskId'] }, sk: { field: 'sk', composite: [] } } },
}, { client: new DynamoDBClient({}), table: 'tasks' });
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  // ruleid: require-authorization
  const { data } = await Task.get({ taskId: event.pathParameters?.id ?? '' }).go();
  return { statusCode: 200, body: JSON.stringify(data) };
};
