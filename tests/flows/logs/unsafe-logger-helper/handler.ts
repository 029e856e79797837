// A helper in another file writes the log.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { logLine } from './log-line';

export const handler = async (event: APIGatewayProxyEventV2) => {
  // ruleid: no-log-injection
  logLine('search', event.queryStringParameters?.q ?? '');
  return { statusCode: 200 };
};
