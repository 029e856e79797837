// The name of a download in a header, from a parsed body
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { name } = JSON.parse(event.body ?? '{}') as { name: string };
  return {
    statusCode: 200,
    // ruleid: no-header-injection
    headers: { 'content-disposition': `attachment; filename="${name.replace(/"/g, '')}"` },
    body: '',
  };
};
