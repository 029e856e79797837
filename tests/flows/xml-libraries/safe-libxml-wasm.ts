// The flag forbids the network.
import { ParseOption, XmlDocument } from 'libxml2-wasm';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  // ok: no-xxe
  const doc = XmlDocument.fromString(event.body ?? '', { option: ParseOption.XML_PARSE_NONET });
  return { statusCode: 200, body: doc.root.content };
};
