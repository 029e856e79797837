// Items of ElectroDB and Dynamoose that were sent.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyHandler } from 'aws-lambda';
import * as dynamoose from 'dynamoose';
import { Entity } from 'electrodb';

const User = dynamoose.model('User', new dynamoose.Schema({ id: String, role: String }, { saveUnknown: true }));
const Task = new Entity(
  {
    model: { entity: 'task', version: '1', service: 'tasks' },
    attributes: { id: { type: 'string' }, owner: { type: 'string' } },
    indexes: { primary: { pk: { field: 'pk', composite: ['id'] } } },
  },
  { client: new DynamoDBClient({}), table: 'tasks' },
);

export const handler: APIGatewayProxyHandler = async (event) => {
  const sent = JSON.parse(event.body ?? '{}');
  // ruleid: no-mass-assignment
  await User.create({ ...sent, id: event.pathParameters?.id });
  // ruleid: no-mass-assignment
  await Task.put(sent).go();
  // ruleid: no-mass-assignment
  await Task.patch({ id: 'x' }).set(sent).go();
  return { statusCode: 204, body: '' };
};
