// A regular expression as a type: what matches is a text, and no filter
import { type } from 'arktype';
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const users = new MongoClient('mongodb://localhost').db('shop').collection('users');
const Login = type({ name: /[a-z]+/ });

export const handler = async (event: APIGatewayProxyEvent) => {
  const { name } = Login.assert(JSON.parse(event.body ?? '{}'));
  // ok: no-nosql-injection
  await users.findOne({ name });
  return { statusCode: 200, body: '' };
};
