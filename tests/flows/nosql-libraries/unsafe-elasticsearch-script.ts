// A script is put together.
import { Client } from '@elastic/elasticsearch';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const client = new Client({ node: process.env.ES! });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { id, field, by } = JSON.parse(event.body ?? '{}');
  await client.update({
    index: 'counters',
    id,
    script: {
      lang: 'painless',
      // ruleid: no-nosql-injection
      source: `ctx._source.${field} += ${by}`,
    },
  });
  return { statusCode: 204 };
};
