// A key is compared; the answer tells only whether it fits.
import type { APIGatewayProxyEvent } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEvent) => {
  const given = event.headers['x-api-key'];
  const isKnown = given === process.env.API_KEY;
  // ok: no-secret-exposure
  console.log('known caller', isKnown, event.requestContext.identity.sourceIp);
  // ok: no-secret-exposure
  if (!isKnown) throw new Error('The API key is not known');
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ isKnown }) };
};
