// Clauses come from the body.
import { Client } from '@elastic/elasticsearch';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const es = new Client({ cloud: { id: process.env.CLOUD! } });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const dsl = JSON.parse(event.body ?? '{}');
  // ruleid: no-nosql-injection
  const everything = await es.search({ index: 'public', ...dsl });
  // ruleid: no-nosql-injection
  const filtered = await es.search({ index: 'public', query: { bool: { filter: dsl.filters } } });
  // ok: no-nosql-injection
  const safe = await es.search({ index: 'public', query: { multi_match: { query: String(dsl.text), fields: ['title^2', 'body'] } }, from: Number(dsl.page) * 10 });
  return { statusCode: 200, body: JSON.stringify([everything, filtered, safe]) };
};
