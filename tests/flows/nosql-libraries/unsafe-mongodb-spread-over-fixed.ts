// What is spread last can replace what was written.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const docs = new MongoClient(process.env.URI!).db().collection('docs');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { where = {}, sort = { createdAt: -1 } } = JSON.parse(event.body ?? '{}');
  const cursor = docs
    // ruleid: no-nosql-injection
    .find({ tenantId: event.requestContext.accountId, ...where })
    .sort(sort);
  return { statusCode: 200, body: JSON.stringify(await cursor.toArray()) };
};
