// Parsers that resolve nothing.
import { XMLParser } from 'fast-xml-parser';
import { parseStringPromise } from 'xml2js';
import { DOMParser } from '@xmldom/xmldom';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const xml = event.body ?? '';
  // ok: no-xxe
  const a = new XMLParser({ processEntities: true }).parse(xml);
  // ok: no-xxe
  const b = await parseStringPromise(xml, { explicitArray: false });
  // ok: no-xxe
  const c = new DOMParser().parseFromString(xml, 'text/xml');
  return { statusCode: 200, body: JSON.stringify([a, b, String(c)]) };
};
