import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
export function withAuth(inner: (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyResultV2>) {
  return async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
    if (!event.headers.authorization) return { statusCode: 401 };
    return inner(event);
  };
}
