// Several documents and a callback.
import { loadAll, DEFAULT_FULL_SCHEMA } from 'js-yaml';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const docs: unknown[] = [];
  // ruleid: no-unsafe-deserialization
  loadAll(event.body ?? '', (doc) => docs.push(doc), { schema: DEFAULT_FULL_SCHEMA });
  return { statusCode: 200, body: String(docs.length) };
};
