import type { LibraryModel } from '../schema.ts';

const metric = { threat: 'exposure', label: 'a metric', within: {} } as const;
const trace = { threat: 'exposure', label: 'a trace', within: {} } as const;
const report = { threat: 'exposure', label: 'an error report', within: {} } as const;

/** Metrics of Powertools. */
export const exposingPowertoolsMetrics = {
  package: '@aws-lambda-powertools/metrics',
  evidence: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/metrics/',
  types: [{ name: 'powertools.Metrics', path: 'Member[Metrics].Instance', declared: ['Metrics'] }],
  sinks: [
    { ...metric, type: 'powertools.Metrics', path: 'Member[addDimension,addMetadata].Argument[0..1]' },
    { ...metric, type: 'powertools.Metrics', path: 'Member[addDimensions,setDefaultDimensions].Argument[0]' },
    { ...metric, type: 'powertools.Metrics', path: 'Member[addMetric].Argument[0]' },
  ],
} as const satisfies LibraryModel;

/** Traces of Powertools. */
export const exposingPowertoolsTracer = {
  package: '@aws-lambda-powertools/tracer',
  evidence: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/tracer/#annotations--metadata',
  sinks: [{ ...trace, type: 'powertools.Tracer', path: 'Member[putAnnotation,putMetadata].Argument[1]' }],
} as const satisfies LibraryModel;

/** Traces of X-Ray. */
export const exposingXray = {
  package: ['aws-xray-sdk', 'aws-xray-sdk-core'],
  evidence: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-nodejs-segment.html',
  types: [
    { name: 'xray.Segment', path: 'Member[getSegment].ReturnValue', declared: ['Segment', 'Subsegment'] },
    { name: 'xray.Segment', type: 'xray.Segment', path: 'Member[addNewSubsegment].ReturnValue' },
  ],
  sinks: [{ ...trace, type: 'xray.Segment', path: 'Member[addAnnotation,addMetadata].Argument[1]' }],
} as const satisfies LibraryModel;

/** Spans of OpenTelemetry. */
export const exposingOpenTelemetry = {
  package: '@opentelemetry/api',
  evidence: 'https://opentelemetry.io/docs/languages/js/instrumentation/#attributes',
  types: [
    { name: 'otel.Span', path: 'Member[trace].Member[getActiveSpan,getSpan].ReturnValue', declared: ['Span'] },
    { name: 'otel.Span', path: 'Member[trace].Member[getTracer].ReturnValue.Member[startSpan].ReturnValue' },
    { name: 'otel.Span', path: 'Member[trace].Member[getTracer].ReturnValue.Member[startActiveSpan].Argument[1..3].Parameter[0]' },
  ],
  sinks: [
    { ...trace, type: 'otel.Span', path: 'Member[setAttribute].Argument[1]' },
    { ...trace, type: 'otel.Span', path: 'Member[setAttributes].Argument[0]' },
    { ...trace, type: 'otel.Span', path: 'Member[addEvent].Argument[0..1]' },
  ],
} as const satisfies LibraryModel;

/** Reports of Sentry, and scopes that add to them. */
export const exposingSentry = {
  package: ['@sentry/node', '@sentry/serverless', '@sentry/aws-serverless'],
  evidence: 'https://docs.sentry.io/platforms/javascript/guides/aws-lambda/enriching-events/scopes/',
  types: [
    { name: 'sentry.Scope', path: '' },
    { name: 'sentry.Scope', path: 'Member[getCurrentScope,getIsolationScope,getGlobalScope].ReturnValue', declared: ['Scope'] },
    { name: 'sentry.Scope', path: 'Member[withScope,withIsolationScope,configureScope].Argument[0].Parameter[0]' },
    { name: 'sentry.Scope', path: 'Member[Scope].Instance' },
    { name: 'sentry.Scope', type: 'sentry.Scope', path: 'Member[clone].ReturnValue' },
    { name: 'sentry.Span', path: 'Member[startSpan,startSpanManual].Argument[1].Parameter[0]', declared: ['Span'] },
    { name: 'sentry.Span', path: 'Member[startInactiveSpan,getActiveSpan].ReturnValue' },
  ],
  sinks: [
    { ...report, type: 'sentry.Scope', path: 'Member[captureMessage].Argument[0..1]' },
    { ...report, type: 'sentry.Scope', path: 'Member[captureException,captureEvent].Argument[1]' },
    { ...report, type: 'sentry.Scope', path: 'Member[captureEvent].Argument[0]' },
    { ...report, type: 'sentry.Scope', path: 'Member[setTag,setExtra,setContext].Argument[1]' },
    { ...report, type: 'sentry.Scope', path: 'Member[setTags,setExtras,setUser,addBreadcrumb].Argument[0]' },
    { ...trace, type: 'sentry.Span', path: 'Member[setAttribute].Argument[1]' },
    { ...trace, type: 'sentry.Span', path: 'Member[setAttributes].Argument[0]' },
    { ...trace, path: 'Member[startSpan,startSpanManual,startInactiveSpan].Argument[0].Member[attributes]' },
  ],
} as const satisfies LibraryModel;

/** Metrics and traces of Datadog. */
export const exposingDatadog = {
  package: ['datadog-lambda-js', 'dd-trace', 'hot-shots'],
  evidence: 'https://docs.datadoghq.com/serverless/aws_lambda/metrics/',
  sinks: [
    { ...metric, path: 'Member[sendDistributionMetric,sendDistributionMetricWithDate].Argument[0..]' },
    { ...trace, path: 'Member[scope].ReturnValue.Member[active].ReturnValue.Member[setTag].Argument[1]' },
  ],
} as const satisfies LibraryModel;

/** Metrics of CloudWatch. */
export const exposingCloudWatch = {
  package: '@aws-sdk/client-cloudwatch',
  evidence: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html',
  sinks: [{ ...metric, path: 'Member[PutMetricDataCommand].Argument[0].Member[MetricData].ArrayElement.Member[Dimensions,MetricName]' }],
} as const satisfies LibraryModel;

/** Metrics of CloudWatch that are written into the log. */
export const exposingEmbeddedMetrics = {
  package: 'aws-embedded-metrics',
  evidence: 'https://github.com/awslabs/aws-embedded-metrics-node#api',
  types: [
    { name: 'aws-embedded-metrics.Logger', path: 'Member[createMetricsLogger].ReturnValue', declared: ['MetricsLogger'] },
    { name: 'aws-embedded-metrics.Logger', path: 'Member[metricScope].Argument[0].Parameter[0]' },
    { name: 'aws-embedded-metrics.Handler', path: 'Member[metricScope].ReturnValue', role: 'handler' },
  ],
  flows: [{ path: 'Member[metricScope]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' }],
  sinks: [
    { ...metric, type: 'aws-embedded-metrics.Logger', path: 'Member[putDimensions,setDimensions].Argument[0..]' },
    { ...metric, type: 'aws-embedded-metrics.Logger', path: 'Member[setProperty].Argument[1]' },
    { ...metric, type: 'aws-embedded-metrics.Logger', path: 'Member[putMetric,setNamespace].Argument[0]' },
  ],
} as const satisfies LibraryModel;
