// A filter is filled step by step.
import { MongoClient, type Filter } from 'mongodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const products = new MongoClient(process.env.URL!).db('shop').collection('products');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const search = JSON.parse(event.body ?? '{}');
  const filter: Filter<any> = { visible: true };
  if (search.category) filter.category = search.category;
  if (search.maxPrice) filter.price = { $lte: search.maxPrice };
  // ruleid: no-nosql-injection
  return products.find(filter).limit(20).toArray();
};
