import type { LibraryModel } from '../schema.ts';

/** Wrappers of handlers for errors, traces and metrics: what they answer is the handler. */
export const handlerWrappers = {
  package: [
    '@sentry/serverless',
    '@sentry/aws-serverless',
    'datadog-lambda-js',
    'newrelic',
    '@newrelic/aws-lambda',
    '@thundra/core',
    'epsagon',
    '@epsagon/epsagon',
    '@honeycombio/lambda-extension',
    'dd-trace',
    '@instana/aws-lambda',
    'lambda-handler-as-promised',
    '@elastic/apm',
    '@dazn/lambda-powertools-pattern-basic',
    '@dazn/lambda-powertools-pattern-obfuscate',
  ],
  evidence: 'https://docs.sentry.io/platforms/javascript/guides/aws-lambda/',
  types: [{ name: 'middy.Handler', path: 'ReturnValue' }],
  flows: [
    { path: '', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    {
      path: 'Member[wrapHandler,datadog,setLambdaHandler,wrap,lambdaWrapper,stepLambdaWrapper,nodeWrapper,lambdaHandler,wrapLambda,metricWrap]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      kind: 'value',
    },
    { path: 'Member[AWSLambda].Member[wrapHandler]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[obfuscaterPattern]', from: 'Argument[1]', to: 'ReturnValue', kind: 'value' },
    {
      path: 'Member[startSpan,startSpanManual,withScope,withIsolationScope]',
      from: 'Argument[any].ReturnValue',
      to: 'ReturnValue',
      kind: 'value',
    },
  ],
} as const satisfies LibraryModel;

/** Wrappers that are configured first: `tracer(options)(handler)`, `tracer(options).trace(handler)`. */
export const configuredWrappers = {
  package: ['@lumigo/tracer', '@thundra/core', 'iopipe', '@iopipe/iopipe', '@iopipe/core'],
  evidence: 'https://github.com/lumigo-io/lumigo-node#manual-tracing',
  flows: [
    { path: 'ReturnValue', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'ReturnValue.Member[trace]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;

/** Durable functions: the handler, and what its steps answer. */
export const durableExecution = {
  package: ['@aws/durable-execution-sdk-js', '@aws/durable-execution-sdk'],
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/durable-execution-sdk.html',
  types: [{ name: 'durable.Context', declared: ['DurableContext'] }],
  flows: [
    { path: 'Member[withDurableExecution,withDurableFunctions]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    {
      type: 'durable.Context',
      path: 'Member[step,runInChildContext]',
      from: 'Argument[any].ReturnValue',
      to: 'ReturnValue',
      kind: 'value',
    },
    { type: 'durable.Context', path: 'Member[map]', from: 'Argument[0].ArrayElement', to: 'Argument[1].Parameter[1]', kind: 'value' },
    { type: 'durable.Context', path: 'Member[map]', from: 'Argument[1].ArrayElement', to: 'Argument[2].Parameter[1]', kind: 'value' },
  ],
} as const satisfies LibraryModel;
