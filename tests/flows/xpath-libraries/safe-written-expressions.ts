// The sender chooses among written expressions.
import { select } from 'xpath';
import { DOMParser } from '@xmldom/xmldom';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const doc: any = new DOMParser().parseFromString('<r/>', 'text/xml');
const PATHS = { title: '//title/text()', author: '//author/text()' } as const;
export const handler = async (event: APIGatewayProxyEvent) => {
  const field = event.pathParameters?.field as keyof typeof PATHS;
  if (!(field in PATHS)) return { statusCode: 404, body: '' };
  // ok: no-xpath-injection
  return { statusCode: 200, body: String(select(PATHS[field], doc)) };
};
