// A query string that is parsed as JSON is no text any more.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const logs = new MongoClient(process.env.URL!).db('x').collection('logs');
function parse(text: string | undefined): any {
  return text ? JSON.parse(text) : {};
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  const filter = parse(event.queryStringParameters?.filter);
  // ruleid: no-nosql-injection
  return logs.find(filter).toArray();
};
