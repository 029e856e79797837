// The element is one of a written set.
import libxmljs from 'libxmljs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const TAGS = new Set(['title', 'price']);
export const handler = async (event: APIGatewayProxyEventV2) => {
  const doc = libxmljs.parseXml(event.body ?? '');
  const tag = event.queryStringParameters?.tag ?? 'title';
  if (!TAGS.has(tag)) return { statusCode: 400 };
  // ok: no-xpath-injection
  const nodes = doc.find(`//${tag}`);
  return { statusCode: 200, body: String(nodes.length) };
};
