// The same filter with texts and numbers.
import { MongoClient, type Filter } from 'mongodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const products = new MongoClient(process.env.URL!).db('shop').collection('products');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const search = event.queryStringParameters ?? {};
  const filter: Filter<any> = { visible: true };
  if (search.category) filter.category = search.category;
  if (search.maxPrice) filter.price = { $lte: Number(search.maxPrice) };
  if (search.q) filter.name = { $regex: search.q.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' };
  // ok: no-nosql-injection
  return products.find(filter).limit(20).toArray();
};
