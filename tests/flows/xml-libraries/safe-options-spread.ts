// An option of the defaults is turned off.
import { parseXml } from 'libxmljs2';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const defaults = { noblanks: true, noent: true };
export const handler = async (event: APIGatewayProxyEvent) => {
  // ok: no-xxe
  const doc = parseXml(event.body ?? '', { ...defaults, noent: false });
  return { statusCode: 200, body: doc.root()!.name() };
};
