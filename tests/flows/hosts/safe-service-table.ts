// Services in a table; parameters go into the query.
import axios from 'axios';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const SERVICES = { users: 'https://users.internal', orders: 'https://orders.internal' } as const;
export const handler = async (event: APIGatewayProxyEventV2) => {
  const name = event.pathParameters?.service as keyof typeof SERVICES;
  if (!(name in SERVICES)) return { statusCode: 404 };
  // ok: no-ssrf
  const a = await axios.get(`${SERVICES[name]}/v1/${event.pathParameters?.id}`, { params: event.queryStringParameters });
  // ok: no-ssrf
  const b = await axios.request({ method: 'POST', baseURL: SERVICES[name], url: '/v1/items', data: event.body });
  // ok: no-ssrf
  const c = await axios({ url: `${process.env.API_URL}/search`, params: { q: event.queryStringParameters?.q } });
  return { statusCode: 200, body: JSON.stringify([a.data, b.data, c.data]) };
};
