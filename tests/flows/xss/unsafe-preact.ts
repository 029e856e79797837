// preact-render-to-string with dangerouslySetInnerHTML
import { h } from 'preact';
import render from 'preact-render-to-string';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

// ruleid: no-xss
const Note = ({ html }: { html: string }) => h('div', { dangerouslySetInnerHTML: { __html: html } });

export const handler = async (event: APIGatewayProxyEventV2) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html>' + render(h(Note, { html: event.queryStringParameters?.note ?? '' })),
});
