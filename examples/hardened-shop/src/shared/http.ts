import type { APIGatewayProxyEvent, APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { DomainError } from './errors';

/** Does the caller help customers? Groups come from the token that the authorizer of the API verified. */
export function isSupport(context: object): boolean {
  const { authorizer } = context as { authorizer?: { jwt?: { claims: Readonly<Record<string, unknown>> } } };
  const groups = authorizer?.jwt?.claims['cognito:groups'];
  return typeof groups === 'string' && groups.split(' ').includes('support');
}

const json = { 'content-type': 'application/json' };

export function ok(body: unknown): APIGatewayProxyStructuredResultV2 & { statusCode: number; body: string } {
  return { statusCode: 200, headers: json, body: JSON.stringify(body) };
}

export function accepted(body: unknown): APIGatewayProxyStructuredResultV2 & { statusCode: number; body: string } {
  return { statusCode: 202, headers: json, body: JSON.stringify(body) };
}

/** The body of a request, decoded. What is in it is whatever the client sent. */
export function readJson<T>(event: APIGatewayProxyEvent | APIGatewayProxyEventV2): T {
  if (!event.body) throw new DomainError(400, 'A body is expected');
  const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString('utf8') : event.body;
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new DomainError(400, 'The body is not JSON');
  }
}
