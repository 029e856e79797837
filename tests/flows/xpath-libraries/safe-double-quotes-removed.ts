// Double quotes are removed, and the value is between double quotes.
import xpath from 'xpath';
import { DOMParser } from '@xmldom/xmldom';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const doc: any = new DOMParser().parseFromString('<r/>', 'text/xml');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const name = (event.queryStringParameters?.name ?? '').replace(/"/g, '');
  // ok: no-xpath-injection
  const nodes = xpath.select(`//u[@n="${name}"]`, doc) as unknown[];
  return { statusCode: 200, body: String(nodes.length) };
};
