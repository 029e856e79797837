import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const SCHEMA = 'catalog';

export function tableOf(event: APIGatewayProxyEventV2): string {
  return event.pathParameters?.table ?? 'items';
}
