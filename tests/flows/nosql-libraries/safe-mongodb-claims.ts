// Claims of a verified token are the issuer's.
import jwt from 'jsonwebtoken';
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const users = new MongoClient(process.env.URI!).db().collection('users');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const claims = jwt.verify(event.headers.authorization!.slice(7), process.env.SECRET!) as { sub: string };
  // ok: no-nosql-injection
  const user = await users.findOne({ sub: claims.sub });
  return { statusCode: 200, body: JSON.stringify(user) };
};
