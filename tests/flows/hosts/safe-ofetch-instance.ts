// ofetch: the sender chooses a path or a query behind a constant address.
import { ofetch } from 'ofetch';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const api = ofetch.create({ baseURL: process.env.API_URL, retry: 2 });

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { feed = '', page = '' } = event.queryStringParameters ?? {};
  // ok: no-ssrf
  await api(`/feeds/${feed}`, { query: { page } });
  // ok: no-ssrf
  await api.raw('https://feeds.example.com/list', { query: { feed } });
};
