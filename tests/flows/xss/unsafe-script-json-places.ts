// JSON without angle brackets is a value of a script only: not between quotes of it, in an attribute, or after its quotes were changed.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');
const headers = { 'content-type': 'text/html' };

export async function quoted(event: APIGatewayProxyEventV2) {
  const term = event.queryStringParameters?.term;
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<script>window.state = JSON.parse('${inScript({ term })}')</script>` };
}

export async function template(event: APIGatewayProxyEventV2) {
  const term = event.queryStringParameters?.term;
  // ruleid: no-xss
  return { statusCode: 200, headers, body: '<script>const text = `' + inScript(term) + '`;</script>' };
}

export async function attribute(event: APIGatewayProxyEventV2) {
  const term = event.queryStringParameters?.term;
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<div data-state='${inScript({ term })}'></div>` };
}

export async function changed(event: APIGatewayProxyEventV2) {
  const json = inScript({ term: event.queryStringParameters?.term }).replace(/"/g, "'");
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<script>window.state = ${json}</script>` };
}

export async function unescaped(event: APIGatewayProxyEventV2) {
  const json = inScript({ term: event.queryStringParameters?.term }).replace(/\\/g, '');
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<script>window.state = ${json}</script>` };
}

export async function text(event: APIGatewayProxyEventV2) {
  const term = (event.queryStringParameters?.term ?? '').replace(/</g, '\\u003c');
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<script>window.state = ${term}</script>` };
}

export async function once(event: APIGatewayProxyEventV2) {
  const json = JSON.stringify(event.queryStringParameters?.term).replace('<', '\\u003c');
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<script>window.state = ${json}</script>` };
}
