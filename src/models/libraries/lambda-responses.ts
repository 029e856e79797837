import type { LibraryModel, RowCondition, SinkRow } from '../schema.ts';

const html = String.raw`text/html|application/xhtml|image/svg`;
const other = String.raw`^(?!.*(?:html|xml))`;
const contentType = 'Argument[0].Member[headers].Member[content-type,Content-Type,Content-type,CONTENT-TYPE]';
const contentTypes = 'Argument[0].Member[multiValueHeaders].Member[content-type,Content-Type].ArrayElement';
const markup = String.raw`^\s*<(?:!doctype|html|head|body|div|p|h[1-6]|span|table|ul|ol|a|b|i|img|script|style|form|main|section|article|pre|title|meta)\b`;

const location = {
  threat: 'url',
  type: 'lambda.HttpResponse',
  path: 'Member[headers].Member[location,Location,LOCATION]',
  label: 'the Location header of the response',
} as const satisfies SinkRow;
const locations = { ...location, path: 'Member[multiValueHeaders].Member[location,Location].ArrayElement' } as const satisfies SinkRow;
const notAnObject: RowCondition = { path: 'Value', is: 'object', not: true };
// Browsers follow the header of an answer whose status is 3xx, and of no other: a copy of the request's headers leads nowhere.
const redirects: RowCondition = { path: 'Argument[0].Member[statusCode]', is: 'matches', pattern: '^3' };
const hasAnyStatus: RowCondition = { path: 'Argument[0].Member[statusCode]', is: 'constant', not: true };

/** Answers of HTTP handlers: `{ statusCode, headers, multiValueHeaders, cookies, body }`. A browser reads what is declared as HTML. */
export const lambdaResponses = {
  package: 'aws-lambda',
  evidence: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html',
  types: [
    { name: 'lambda.HttpResponse' },
    { name: 'lambda.EdgeResponse' },
    { name: 'lambda.EdgeRequest' },
    { name: 'cognito.Message' },
    // What a function answers of which nothing says what calls it.
    { name: 'lambda.AnyResponse' },
    { name: 'lambda.HttpResponse', type: 'lambda.AnyResponse', path: '' },
    { name: 'lambda.EdgeResponse', type: 'lambda.AnyResponse', path: '' },
  ],
  sinks: [
    // Cognito sends mails as pages.
    {
      threat: 'html',
      type: 'cognito.Message',
      path: 'Member[emailMessage]',
      label: 'the HTML of the mail',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: markup }],
    },
    { ...location, when: [notAnObject, redirects] },
    { ...location, when: [notAnObject, hasAnyStatus] },
    { ...locations, when: [redirects] },
    { ...locations, when: [hasAnyStatus] },
    {
      threat: 'header',
      type: 'lambda.HttpResponse',
      path: 'Member[headers].AnyMember',
      label: 'a header of the response',
      when: [{ path: 'Value', is: 'object', not: true }],
    },
    {
      threat: 'header',
      type: 'lambda.HttpResponse',
      path: 'Member[multiValueHeaders].AnyMember.ArrayElement',
      label: 'a header of the response',
    },
    { threat: 'header', type: 'lambda.HttpResponse', path: 'Member[cookies].ArrayElement', label: 'a cookie of the response' },
    {
      threat: 'html',
      type: 'lambda.HttpResponse',
      path: 'Member[body]',
      label: 'the HTML of the response',
      when: [{ path: contentType, is: 'matches', pattern: html }],
    },
    {
      threat: 'html',
      type: 'lambda.HttpResponse',
      path: 'Member[body]',
      label: 'the HTML of the response',
      when: [{ path: contentTypes, is: 'matches', pattern: html }],
    },
    {
      threat: 'html',
      type: 'lambda.HttpResponse',
      path: 'Member[body]',
      label: 'the HTML of the response',
      when: [
        { path: 'Argument[0].Member[body]', is: 'matches', pattern: markup },
        { path: contentType, is: 'matches', pattern: other, not: true },
        { path: contentTypes, is: 'matches', pattern: other, not: true },
      ],
    },
    {
      threat: 'host',
      type: 'lambda.EdgeRequest',
      path: 'Member[origin].Member[custom,s3].Member[domainName]',
      label: 'the host of the origin',
    },
    {
      threat: 'host',
      type: 'lambda.EdgeResponse',
      path: 'Member[origin].Member[custom,s3].Member[domainName]',
      label: 'the host of the origin',
      // Who hands on the whole event, as a step of a workflow does, chose no origin.
      when: [{ path: 'Owner', is: 'structure' }],
    },
    {
      threat: 'url',
      type: 'lambda.EdgeResponse',
      path: 'Member[headers].Member[location].ArrayElement.Member[value]',
      label: 'the Location header of the response',
      when: [{ path: 'Owner', is: 'object' }],
    },
    {
      threat: 'header',
      type: 'lambda.EdgeResponse',
      path: 'Member[headers].AnyMember.ArrayElement.Member[value]',
      label: 'a header of the response',
      when: [{ path: 'Owner', is: 'object' }],
    },
    {
      threat: 'html',
      type: 'lambda.EdgeResponse',
      path: 'Member[body]',
      label: 'the HTML of the response',
      when: [{ path: 'Argument[0].Member[headers].Member[content-type].ArrayElement.Member[value]', is: 'matches', pattern: html }],
    },
  ],
} as const satisfies LibraryModel;
