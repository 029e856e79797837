// A text in Lucene's language deep in a search.
import { Client } from '@opensearch-project/opensearch';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const client = new Client({ node: process.env.OS });
export const handler = async (event: APIGatewayProxyEvent) => {
  const q = event.queryStringParameters?.q ?? '';
  const result = await client.search({
    index: 'docs',
    body: {
      query: {
        bool: {
          must: [
            // ruleid: no-nosql-injection
            { query_string: { query: `title:${q} AND public:true` } },
          ],
        },
      },
    },
  });
  return { statusCode: 200, body: JSON.stringify(result.body.hits) };
};
