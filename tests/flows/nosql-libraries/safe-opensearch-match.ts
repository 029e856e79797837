// The word that is searched for is a value.
import { Client } from '@opensearch-project/opensearch';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const client = new Client({ node: process.env.OS });
export const handler = async (event: APIGatewayProxyEvent) => {
  const q = event.queryStringParameters?.q ?? '';
  // ok: no-nosql-injection
  const result = await client.search({
    index: 'docs',
    body: { query: { bool: { must: [{ match: { title: q } }], filter: [{ term: { public: true } }] } } },
  });
  return { statusCode: 200, body: JSON.stringify(result.body.hits) };
};
