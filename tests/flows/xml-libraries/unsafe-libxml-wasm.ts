// The option is a flag.
import { ParseOption, XmlDocument } from 'libxml2-wasm';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  // ruleid: no-xxe
  using doc = XmlDocument.fromString(event.body ?? '', { option: ParseOption.XML_PARSE_NOENT });
  return { statusCode: 200, body: doc.root.content };
};
