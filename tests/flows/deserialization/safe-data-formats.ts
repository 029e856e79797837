// Formats that hold data only.
import superjson from 'superjson';
import { parse } from 'devalue';
import { decode } from '@msgpack/msgpack';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const text = event.body ?? '';
  // ok: no-unsafe-deserialization
  const a = superjson.parse(text);
  // ok: no-unsafe-deserialization
  const b = parse(text);
  // ok: no-unsafe-deserialization
  const c = decode(Buffer.from(text, 'base64'));
  return { statusCode: 200, body: JSON.stringify([a, b, c]) };
};
