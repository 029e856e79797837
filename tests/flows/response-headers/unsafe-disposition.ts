// The name of a file that is offered.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const name = event.queryStringParameters?.name ?? 'report';
  return {
    statusCode: 200,
    // ruleid: no-header-injection
    headers: { 'content-disposition': `attachment; filename="${name}.csv"` },
    body: 'a,b',
  };
};
