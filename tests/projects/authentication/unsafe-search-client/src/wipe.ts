// Everybody may delete what can be searched.
import { Client } from '@opensearch-project/opensearch';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const search = new Client({ node: process.env.SEARCH_URL });
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  await search.deleteByQuery({ index: 'notes', body: { query: { match: { tag: String(event.queryStringParameters?.tag) } } } });
  return { statusCode: 204 };
};
