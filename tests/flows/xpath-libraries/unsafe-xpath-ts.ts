// The library in TypeScript.
import * as xpath from 'xpath-ts';
import { DOMParserImpl as DOMParser } from 'xmldom-ts';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const doc = new DOMParser().parseFromString('<r/>', 'text/xml');
export const handler = async ({ pathParameters = {} }: APIGatewayProxyEventV2) => {
  const { id } = pathParameters;
  // ruleid: no-xpath-injection
  return xpath.select(`//book[@id="${id}"]`, doc);
};
