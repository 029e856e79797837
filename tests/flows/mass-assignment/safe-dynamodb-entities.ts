// Fields are picked by name; keys only find items.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyHandler } from 'aws-lambda';
import * as dynamoose from 'dynamoose';
import { Entity } from 'electrodb';

const User = dynamoose.model('User', new dynamoose.Schema({ id: String, name: String, role: String }));
const Task = new Entity(
  {
    model: { entity: 'task', version: '1', service: 'tasks' },
    attributes: { id: { type: 'string' }, title: { type: 'string' }, owner: { type: 'string' } },
    indexes: { primary: { pk: { field: 'pk', composite: ['id'] } } },
  },
  { client: new DynamoDBClient({}), table: 'tasks' },
);

export const handler: APIGatewayProxyHandler = async (event) => {
  const { id, name, title } = JSON.parse(event.body ?? '{}');
  // ok: no-mass-assignment
  await User.create({ id, name, role: 'user' });
  // ok: no-mass-assignment
  await Task.patch({ id }).set({ title }).go();
  return { statusCode: 204, body: '' };
};
