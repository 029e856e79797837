import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { logger } from './logger';

/** A failure that the caller may be told of. */
export class DomainError extends Error {
  constructor(
    readonly statusCode: number,
    message: string,
  ) {
    super(message);
  }
}

type HttpFunction = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/** Turns what a function throws into an answer. */
export function withErrors(next: HttpFunction): HttpFunction {
  return async (event, context) => {
    try {
      return await next(event, context);
    } catch (error) {
      if (error instanceof DomainError) return { statusCode: error.statusCode, body: JSON.stringify({ message: error.message }) };
      logger.error('unexpected failure', { requestId: context.awsRequestId, error: String(error) });
      return { statusCode: 500, body: JSON.stringify({ message: 'Something went wrong' }) };
    }
  };
}
