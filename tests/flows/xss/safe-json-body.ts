// JSON is no page.
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const name = event.queryStringParameters?.name ?? 'you';
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json' },
    // ok: no-xss
    body: JSON.stringify({ html: `<h1>${name}</h1>` }),
  };
};
