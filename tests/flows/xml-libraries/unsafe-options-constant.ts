// The options are written elsewhere.
import * as libxml from 'libxmljs2';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const PARSE_OPTIONS = { noent: true, noblanks: true } as const;
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const xml = event.isBase64Encoded ? Buffer.from(event.body!, 'base64').toString('utf8') : event.body!;
  // ruleid: no-xxe
  const document = libxml.parseXml(xml, PARSE_OPTIONS);
  return { statusCode: 200, body: document.toString() };
};
