// The name of the file is encoded.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const name = encodeURIComponent(event.queryStringParameters?.name ?? 'report');
  return {
    statusCode: 200,
    // ok: no-header-injection
    headers: { 'content-disposition': `attachment; filename*=UTF-8''${name}.csv` },
    body: 'a,b',
  };
};
