// What was put into an attribute may end it, wherever a layout puts the whole.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const escapeTags = (text: string) => text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
const layout = ({ title, body }: { title: string; body: string }) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const section = (inner: string) => `<section>${inner.trim()}</section>`;

export const field = async (event: APIGatewayProxyEventV2) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html' },
  // ruleid: no-xss
  body: layout({ title: 'Search', body: `<input value="${escapeTags(event.queryStringParameters?.q ?? '')}">` }),
});

export const raw = async (event: APIGatewayProxyEventV2) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html' },
  // ruleid: no-xss
  body: section(`<input value="${event.queryStringParameters?.q}">`),
});

export const list = async (event: APIGatewayProxyEventV2) => {
  const rows = (event.queryStringParameters?.ids ?? '').split(',').map((id) => `<li title='${escapeTags(id)}'></li>`);
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    // ruleid: no-xss
    body: layout({ title: 'List', body: section(rows.join('')) }),
  };
};
