// Several flags are combined.
import { ParseOption, XmlDocument } from 'libxml2-wasm';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const option = ParseOption.XML_PARSE_NOENT | ParseOption.XML_PARSE_DTDLOAD;
  // ruleid: no-xxe
  const doc = XmlDocument.fromString(event.body ?? '', { option });
  return { statusCode: 200, body: doc.root.content };
};
