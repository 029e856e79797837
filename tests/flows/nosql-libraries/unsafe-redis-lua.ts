// A script holds the key; keys are apart.
import { createClient } from 'redis';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const client = createClient({ url: process.env.REDIS });
export const handler = async (event: APIGatewayProxyEventV2) => {
  await client.connect();
  const key = event.queryStringParameters?.key ?? '';
  // ruleid: no-nosql-injection
  const bad = await client.eval(`return redis.call('GET', '${key}')`);
  // ok: no-nosql-injection
  const good = await client.eval("return redis.call('GET', KEYS[1])", { keys: [key] });
  // ok: no-nosql-injection
  await client.sendCommand(['GET', key]);
  return { statusCode: 200, body: `${bad}${good}` };
};
