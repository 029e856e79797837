// The sender writes the expression.
import { parse } from 'xpath';
import { DOMParser } from '@xmldom/xmldom';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const doc: any = new DOMParser().parseFromString('<r/>', 'text/xml');
export const handler = async (event: APIGatewayProxyEvent) => {
  // ruleid: no-xpath-injection
  const expression = parse(event.queryStringParameters?.expr ?? '//a');
  return { statusCode: 200, body: expression.evaluateString({ node: doc }) };
};
