// A number is put into a script.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const col = new MongoClient(process.env.URI!).db('a').collection('b');
export const handler = async (event: APIGatewayProxyEvent) => {
  const year = parseInt(event.queryStringParameters?.year ?? '2000', 10);
  // ok: no-nosql-injection, no-code-injection
  const cursor = col.find({ $where: `return this.year > ${year}` });
  return { statusCode: 200, body: JSON.stringify(await cursor.toArray()) };
};
