// A schema lets words of a list and integers pass.
import { DOMParser } from '@xmldom/xmldom';
import xpath from 'xpath';
import { z } from 'zod';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const doc: any = new DOMParser().parseFromString('<r/>', 'text/xml');
const Params = z.object({ role: z.enum(['admin', 'user']), page: z.coerce.number().int() });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { role, page } = Params.parse(event.queryStringParameters);
  // ok: no-xpath-injection
  const nodes = xpath.select(`//user[@role='${role}'][position() > ${page * 10}]`, doc) as unknown[];
  return { statusCode: 200, body: String(nodes.length) };
};
