// Elements are matched by a filter.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const orders = new MongoClient(process.env.URI!).db().collection('orders');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { sku, min } = JSON.parse(event.body ?? '{}');
  return orders
    .find({
      lines: {
        $elemMatch: {
          // ruleid: no-nosql-injection
          sku,
          quantity: { $gte: min },
        },
      },
    })
    .toArray();
};
