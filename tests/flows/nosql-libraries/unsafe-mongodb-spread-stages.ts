// Stages of the sender are added to a pipeline.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const orders = new MongoClient(process.env.URI!).db().collection('orders');
export const handler = async (event: APIGatewayProxyEvent) => {
  const { customer, stages } = JSON.parse(event.body!);
  const pipeline = [
    { $match: { customer: String(customer) } },
    { $lookup: { from: 'items', localField: 'items', foreignField: '_id', as: 'items' } },
    ...stages,
  ];
  // ruleid: no-nosql-injection
  return { statusCode: 200, body: JSON.stringify(await orders.aggregate(pipeline).toArray()) };
};
