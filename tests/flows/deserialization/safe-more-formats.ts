// Formats that hold data only.
import { deserialize, serialize } from 'superjson';
import { decode } from 'cbor-x';
import yaml from 'yaml';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  // ok: no-unsafe-deserialization
  const a = deserialize(JSON.parse(event.body ?? '{}'));
  // ok: no-unsafe-deserialization
  const b = decode(Buffer.from(event.body ?? '', 'base64'));
  // ok: no-unsafe-deserialization
  const c = yaml.parse(event.body ?? '');
  return { statusCode: 200, body: JSON.stringify([serialize(a), b, c]) };
};
