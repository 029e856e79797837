// A helper in another file writes the log as JSON.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { logLine } from './log-line';

export const handler = async (event: APIGatewayProxyEventV2) => {
  // ok: no-log-injection
  logLine('search', event.queryStringParameters?.q ?? '');
  return { statusCode: 200 };
};
