// What is written is not read.
import v8 from 'node:v8';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const settings = { theme: event.queryStringParameters?.theme };
  // ok: no-unsafe-deserialization
  const copy = structuredClone(settings);
  // ok: no-unsafe-deserialization
  const bytes = v8.serialize(settings);
  return { statusCode: 200, body: JSON.stringify([copy, bytes.length]) };
};
