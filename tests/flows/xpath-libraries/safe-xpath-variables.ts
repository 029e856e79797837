// Name and password are variables.
import { DOMParser } from '@xmldom/xmldom';
import * as xpath from 'xpath';
import type { APIGatewayProxyHandler } from 'aws-lambda';
const doc: any = new DOMParser().parseFromString('<users/>', 'text/xml');
export const handler: APIGatewayProxyHandler = async (event) => {
  const { user, pass } = JSON.parse(event.body ?? '{}');
  // ok: no-xpath-injection
  const found = xpath.parse('//user[name=$user and pass=$pass]').select({ node: doc, variables: { user, pass } });
  return { statusCode: 200, body: String(found) };
};
