// An expression with a value, beside one with a variable.
import { evaluateXPathToString } from 'fontoxpath';
import { parseXmlDocument } from 'slimdom';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const doc = parseXmlDocument('<a/>');
export const handler = async (event: APIGatewayProxyEventV2) => {
  // ruleid: no-xpath-injection
  const bad = evaluateXPathToString(`//p[@id='${event.pathParameters?.id}']`, doc);
  // ok: no-xpath-injection
  const good = evaluateXPathToString('//p[@id=$id]', doc, null, { id: event.pathParameters?.id });
  return { statusCode: 200, body: bad + good };
};
