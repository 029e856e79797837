// Name and password are part of the expression.
import { DOMParser } from '@xmldom/xmldom';
import * as xpath from 'xpath';
import type { APIGatewayProxyHandler } from 'aws-lambda';
const doc: any = new DOMParser().parseFromString('<users/>', 'text/xml');
export const handler: APIGatewayProxyHandler = async (event) => {
  const { user, pass } = JSON.parse(event.body ?? '{}');
  // ruleid: no-xpath-injection
  const found = xpath.select("//user[name='" + user + "' and pass='" + pass + "']", doc);
  return { statusCode: 200, body: String(found) };
};
