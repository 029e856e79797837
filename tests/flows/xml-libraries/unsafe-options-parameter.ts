// The option is asked for.
import libxml from 'libxmljs2';
import type { APIGatewayProxyEvent } from 'aws-lambda';
function parse(xml: string, { entities = false } = {}) {
  // ruleid: no-xxe
  return libxml.parseXml(xml, { noent: entities });
}
export const handler = async (event: APIGatewayProxyEvent) => ({ statusCode: 200, body: parse(event.body ?? '', { entities: true }).toString() });
