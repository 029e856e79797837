// A document of whomever is found by the id in the path.
import { Client } from '@opensearch-project/opensearch';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const search = new Client({ node: process.env.SEARCH_URL });
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  // ruleid: require-authorization
  const { body } = await search.get({ index: 'notes', id: event.pathParameters!.id! });
  return { statusCode: 200, body: JSON.stringify(body._source) };
};
