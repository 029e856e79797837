// A slow expression in `replace`.
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  const text = event.body ?? '';
  // ruleid: no-regex-injection
  const clean = text.replace(/(a+)+b/g, '');
  return { statusCode: 200, body: clean };
};
