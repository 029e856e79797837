// What is stored is no filter.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const events = new MongoClient(process.env.URI!).db().collection('events');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const body = JSON.parse(event.body ?? '{}');
  // ok: no-nosql-injection
  await events.insertOne({ type: body.type, payload: body.payload, at: new Date() });
  // ok: no-nosql-injection
  await events.updateOne({ type: 'counter' }, { $inc: { n: 1 }, $push: { log: body } });
  return { statusCode: 201 };
};
