// A middleware has parsed the body.
import middy from '@middy/core';
import jsonBodyParser from '@middy/http-json-body-parser';
import { MongoClient } from 'mongodb';
const users = new MongoClient(process.env.URL!).db('x').collection('users');
const lambda = async (event: any) => {
  // ruleid: no-nosql-injection
  const user = await users.findOne({ apiKey: event.body.apiKey });
  return { statusCode: user ? 200 : 401 };
};
export const handler = middy(lambda).use(jsonBodyParser());
