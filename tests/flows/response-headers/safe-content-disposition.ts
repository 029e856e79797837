// content-disposition encodes the name
import contentDisposition from 'content-disposition';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { name } = JSON.parse(event.body ?? '{}') as { name: string };
  return {
    statusCode: 200,
    // ok: no-header-injection
    headers: { 'content-disposition': contentDisposition(name) },
    body: '',
  };
};
