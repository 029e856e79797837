// ofetch: an instance is called with an address of the sender, or made with one.
import { ofetch } from 'ofetch';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const api = ofetch.create({ retry: 2 });

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { feed = '', host = '' } = event.queryStringParameters ?? {};
  // ruleid: no-ssrf
  await api(feed, { responseType: 'text' });
  // ruleid: no-ssrf
  await api.raw(feed);
  // ruleid: no-ssrf
  const other = ofetch.create({ baseURL: `https://${host}/v1` });
  await other('/items');
};
