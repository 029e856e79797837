// The expression is written.
import { JSDOM } from 'jsdom';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const dom = new JSDOM(event.body ?? '', { contentType: 'text/xml' });
  const doc = dom.window.document;
  // ok: no-xpath-injection
  const result = doc.evaluate('//item/@id', doc, null, dom.window.XPathResult.STRING_TYPE, null);
  return { statusCode: 200, body: result.stringValue };
};
