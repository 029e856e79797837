// Nobody may delete what can be searched but whom the gateway knows; and whether the cluster is up, everybody may ask.
import { Client } from '@opensearch-project/opensearch';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const search = new Client({ node: process.env.SEARCH_URL });
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  await search.deleteByQuery({ index: 'notes', body: { query: { match: { tag: String(event.queryStringParameters?.tag) } } } });
  return { statusCode: 204 };
};
// ok: require-authentication
export const up = async (event: APIGatewayProxyEventV2) => {
  const { body } = await search.ping();
  return { statusCode: body ? 200 : 503, body: event.rawPath };
};
