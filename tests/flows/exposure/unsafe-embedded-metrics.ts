// Dimensions and properties of metrics are written into the log.
import { createMetricsLogger, metricScope, type MetricsLogger } from 'aws-embedded-metrics';

export const handler = metricScope((metrics: MetricsLogger) => async (event: { headers: Record<string, string> }) => {
  // ruleid: no-secret-exposure
  metrics.putDimensions({ Caller: event.headers.authorization ?? '' });
  metrics.putMetric('Calls', 1, 'Count');
  const details = createMetricsLogger();
  // ruleid: no-secret-exposure
  details.setProperty('key', process.env.PARTNER_API_KEY);
  return { statusCode: 204 };
});
