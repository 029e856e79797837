// A document is found by the id in the path, and answered to its owner; words are searched for in what all share.
import { Client } from '@opensearch-project/opensearch';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const search = new Client({ node: process.env.SEARCH_URL });
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  const words = event.queryStringParameters?.words;
  if (words !== undefined) {
    // ok: require-authorization
    const { body } = await search.search({ index: 'articles', body: { query: { match: { title: words } } } });
    return { statusCode: 200, body: JSON.stringify(body.hits) };
  }
  // ok: require-authorization
  const { body } = await search.get({ index: 'notes', id: event.pathParameters!.id! });
  if (body._source?.owner !== sub) return { statusCode: 404 };
  return { statusCode: 200, body: JSON.stringify(body._source) };
};
