import type { LibraryModel } from '../schema.ts';

/** Wrappers of handlers for errors, traces and metrics: what they answer is the handler. */
export const handlerWrappers = {
  package: [
    '@sentry/serverless',
    '@sentry/aws-serverless',
    'datadog-lambda-js',
    '@dazn/lambda-powertools-middleware-correlation-ids',
    'newrelic',
    '@newrelic/aws-lambda',
    '@lumigo/tracer',
    '@thundra/core',
    'epsagon',
    'iopipe',
    '@iopipe/iopipe',
    'aws-xray-sdk',
    'aws-xray-sdk-core',
    '@aws/durable-execution-sdk-js',
    '@honeycombio/lambda-extension',
    '@hyperdx/lambda',
    'dd-trace',
    '@instana/aws-lambda',
    'lambda-log',
    '@serverless/utils',
    'lambda-warmer',
    '@elastic/apm',
  ],
  evidence: 'https://docs.sentry.io/platforms/javascript/guides/aws-lambda/',
  flows: [
    { path: '', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    {
      path: 'Member[wrapHandler,datadog,setLambdaHandler,trace,wrap,lambdaWrapper,withDurableExecution,lambdaHandler,metricWrap]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      kind: 'value',
    },
    { path: 'Member[AWSLambda].Member[wrapHandler]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'ReturnValue', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'ReturnValue.Member[trace]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;
