// The host leaves the file as an argument; a header names another.
import middy from '@middy/core';
import axios from 'axios';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { proxyTo } from './lib14';
const base = async (event: APIGatewayProxyEvent) => {
  // ruleid: no-ssrf
  const data = await proxyTo(event.headers['x-upstream'] ?? '', event.path);
  const config = { method: 'get', url: `http://${event.headers.host}/health` };
  // ruleid: no-ssrf
  await axios(config);
  return { statusCode: 200, body: JSON.stringify(data) };
};
export const handler = middy(base);
