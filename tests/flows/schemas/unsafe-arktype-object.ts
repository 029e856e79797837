// An object as a type: it can be a filter
import { type } from 'arktype';
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const users = new MongoClient('mongodb://localhost').db('shop').collection('users');
const Login = type({ name: 'object' });

export const handler = async (event: APIGatewayProxyEvent) => {
  const { name } = Login.assert(JSON.parse(event.body ?? '{}'));
  // ruleid: no-nosql-injection
  await users.findOne({ name });
  return { statusCode: 200, body: '' };
};
