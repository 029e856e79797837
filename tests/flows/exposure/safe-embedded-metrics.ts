// What is counted tells no credential.
import { createMetricsLogger, metricScope, type MetricsLogger } from 'aws-embedded-metrics';

export const handler = metricScope((metrics: MetricsLogger) => async (event: { headers: Record<string, string> }) => {
  // ok: no-secret-exposure
  metrics.putDimensions({ Signed: String(event.headers.authorization !== undefined), Agent: event.headers['user-agent'] ?? '' });
  metrics.putMetric('Calls', 1, 'Count');
  const details = createMetricsLogger();
  // ok: no-secret-exposure
  details.setProperty('stage', process.env.STAGE);
  return { statusCode: 204 };
});
