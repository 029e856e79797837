// preact-render-to-string escapes children
import { h } from 'preact';
import render from 'preact-render-to-string';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const Note = ({ text }: { text: string }) => h('div', null, text);

export const handler = async (event: APIGatewayProxyEventV2) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html' },
  // ok: no-xss
  body: '<!doctype html>' + render(h(Note, { text: event.queryStringParameters?.note ?? '' })),
});
