// Quotes are escaped in attributes; between tags they do nothing, in however many layouts.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const escapeTags = (text: string) => text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeQuotes = (text: string) => text.replace(/"/g, '&quot;');
const layout = ({ title, body }: { title: string; body: string }) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const section = (inner: string) => `<section>${inner.trim()}</section>`;

export const field = async (event: APIGatewayProxyEventV2) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html' },
  // ok: no-xss
  body: layout({ title: 'Search', body: `<input value="${escapeQuotes(event.queryStringParameters?.q ?? '')}">` }),
});

export const text = async (event: APIGatewayProxyEventV2) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html' },
  // ok: no-xss
  body: layout({ title: 'Search', body: section(escapeTags(event.queryStringParameters?.q ?? '')) }),
});

export const list = async (event: APIGatewayProxyEventV2) => {
  const rows = (event.queryStringParameters?.ids ?? '').split(',').map((id) => `<li>${escapeTags(id)}</li>`);
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    // ok: no-xss
    body: layout({ title: 'List', body: section(rows.join('')) }),
  };
};
