// The sender names the attribute.
import { JSDOM } from 'jsdom';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const dom = new JSDOM(event.body ?? '', { contentType: 'text/xml' });
  const doc = dom.window.document;
  const attribute = event.queryStringParameters?.attribute ?? 'id';
  // ruleid: no-xpath-injection
  const result = doc.evaluate('//@' + attribute, doc, null, dom.window.XPathResult.STRING_TYPE, null);
  return { statusCode: 200, body: result.stringValue };
};
