// Scopes and spans of Sentry get what the caller shows, and a key of the environment.
import * as Sentry from '@sentry/aws-serverless';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = Sentry.wrapHandler(async (event) => {
  Sentry.withScope((scope) => {
    // ruleid: no-secret-exposure
    scope.setExtra('auth', event.headers.authorization);
    Sentry.captureException(new Error('refused'));
  });
  // ruleid: no-secret-exposure
  Sentry.getCurrentScope().setContext('partner', { key: process.env.PARTNER_API_KEY });
  return Sentry.startSpan({ name: 'partner' }, async (span) => {
    // ruleid: no-secret-exposure
    span.setAttribute('key', process.env.PARTNER_API_KEY!);
    return { statusCode: 204 };
  });
});
