import type { LibraryModel } from '../schema.ts';

const html = String.raw`html|xhtml|svg`;
const contentType = 'Member[content-type,Content-Type,Content-type]';
const label = 'the HTML of the response';

/** Handlers that stream their response. Its metadata has status, headers and cookies; a browser reads what is declared as HTML. */
export const streamedResponses = {
  package: 'global',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html',
  types: [
    { name: 'lambda.ResponseStream', path: 'Member[awslambda].Member[HttpResponseStream].Member[from].ReturnValue' },
    { name: 'lambda.StreamingHandler', path: 'Member[awslambda].Member[streamifyResponse].ReturnValue', role: 'handler' },
    { name: 'lambda.ResponseStream', type: 'lambda.StreamingHandler', path: 'Parameter[1]' },
    { name: 'lambda.HttpResponse', path: 'Member[awslambda].Member[HttpResponseStream].Member[from].Argument[1]' },
  ],
  flows: [
    { path: 'Member[awslambda].Member[streamifyResponse]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    {
      path: 'Member[awslambda].Member[HttpResponseStream].Member[from]',
      from: 'Argument[1].Member[headers]',
      to: 'ReturnValue',
      kind: 'properties',
    },
    {
      type: 'lambda.ResponseStream',
      path: 'Member[setContentType]',
      from: 'Argument[0]',
      to: 'Argument[this].Member[content-type]',
      kind: 'value',
    },
  ],
  sinks: [
    {
      threat: 'html',
      type: 'lambda.ResponseStream',
      path: 'Member[write,end].Argument[0]',
      label,
      when: [{ path: `Argument[this].${contentType}`, is: 'matches', pattern: html }],
    },
  ],
} as const satisfies LibraryModel;

/** What is piped into them. */
export const pipedResponses = {
  package: ['node:stream', 'node:stream/promises'],
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/config-rs-write-functions.html',
  sinks: [
    {
      threat: 'html',
      type: 'Stream',
      path: 'Member[pipe].Argument[this].ArrayElement',
      label,
      when: [{ path: `Argument[0].${contentType}`, is: 'matches', pattern: html }],
    },
    {
      threat: 'html',
      path: 'Member[pipeline].Argument[0].ArrayElement',
      label,
      when: [{ path: `Argument[1].${contentType}`, is: 'matches', pattern: html }],
    },
    {
      threat: 'html',
      path: 'Member[pipeline].Argument[1].ReturnValue.ArrayElement',
      label,
      when: [{ path: `Argument[2].${contentType}`, is: 'matches', pattern: html }],
    },
  ],
} as const satisfies LibraryModel;
