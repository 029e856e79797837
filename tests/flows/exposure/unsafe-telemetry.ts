// Metrics, traces and error reports hold credentials.
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';
import * as Sentry from '@sentry/aws-serverless';
const metrics = new Metrics();
const tracer = new Tracer();
export const handler = async (event: { body: string }) => {
  const body = JSON.parse(event.body);
  // ruleid: no-secret-exposure
  metrics.addDimension('apiKey', body.apiKey);
  // ok: no-secret-exposure
  metrics.addDimension('plan', body.plan);
  metrics.addMetric('calls', MetricUnit.Count, 1);
  // ruleid: no-secret-exposure
  tracer.putAnnotation('key', body.apiKey);
  // ruleid: no-secret-exposure
  tracer.putMetadata('request', { password: body.password });
  // ruleid: no-secret-exposure
  Sentry.setContext('login', { password: body.password });
  // ok: no-secret-exposure
  Sentry.setTag('plan', body.plan);
};
