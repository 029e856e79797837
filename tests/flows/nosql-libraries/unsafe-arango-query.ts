// An AQL text with a value in it; the tag binds.
import { Database, aql } from 'arangojs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const db = new Database({ url: process.env.ARANGO });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const name = event.queryStringParameters?.name;
  // ok: no-nosql-injection
  const good = await db.query(aql`FOR u IN users FILTER u.name == ${name} RETURN u`);
  // ruleid: no-nosql-injection
  const bad = await db.query(`FOR u IN users FILTER u.name == '${name}' RETURN u`);
  return { statusCode: 200, body: JSON.stringify([await good.all(), await bad.all()]) };
};
