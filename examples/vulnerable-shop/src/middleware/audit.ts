import type { MiddlewareObj } from '@middy/core';
import { logger } from '../shared';

/** Logs who called which function, and how it ended. */
export function audit(action: string): MiddlewareObj {
  const log = logger.with({ action });
  return {
    before: (request) => {
      log.info('started', { requestId: request.context.awsRequestId });
    },
    after: (request) => {
      log.info('finished', { requestId: request.context.awsRequestId });
    },
    onError: (request) => {
      log.error('failed', { requestId: request.context.awsRequestId, error: String(request.error) });
    },
  };
}
