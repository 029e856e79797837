// A page with the name of the query.
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const name = event.queryStringParameters?.name ?? 'you';
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    // ruleid: no-xss
    body: `<h1>Hello ${name}</h1>`,
  };
};
