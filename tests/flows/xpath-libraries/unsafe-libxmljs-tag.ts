// The sender names the element.
import libxmljs from 'libxmljs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const doc = libxmljs.parseXml(event.body ?? '');
  const { ns, tag } = event.queryStringParameters ?? {};
  // ruleid: no-xpath-injection
  const nodes = doc.find(`//x:${tag}`, { x: ns! });
  return { statusCode: 200, body: String(nodes.length) };
};
