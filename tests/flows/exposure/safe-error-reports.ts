// Scopes and spans of Sentry get whether the caller showed something, and the name of a key.
import * as Sentry from '@sentry/aws-serverless';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = Sentry.wrapHandler(async (event) => {
  Sentry.withScope((scope) => {
    // ok: no-secret-exposure
    scope.setExtra('auth', event.headers.authorization ? 'present' : 'absent');
    Sentry.captureException(new Error('refused'));
  });
  // ok: no-secret-exposure
  Sentry.getCurrentScope().setContext('partner', { key: process.env.PARTNER_API_KEY_NAME });
  return Sentry.startSpan({ name: 'partner' }, async (span) => {
    // ok: no-secret-exposure
    span.setAttribute('key', Boolean(process.env.PARTNER_API_KEY));
    return { statusCode: 204 };
  });
});
