import escapeHtml from 'escape-html';
import { Hono } from 'hono';

const app = new Hono();

export const handler = async (event) => {
  const name = event.queryStringParameters.name;
  if (event.path === '/a') {
    // ruleid: serverless-security-no-xss
    return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: `<p>${name}</p>` };
  }
  if (event.path === '/b') {
    // ruleid: serverless-security-no-xss
    return { statusCode: 200, body: '<h1>' + name + '</h1>', headers: { 'content-type': 'text/html; charset=utf-8' } };
  }
  if (event.path === '/c') {
    // ok: serverless-security-no-xss
    return { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ name }) };
  }
  if (event.path === '/d') {
    // ok: serverless-security-no-xss
    return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: '<p>Hello</p>' };
  }
  // ok: serverless-security-no-xss
  return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: `<p>${escapeHtml(name)}</p>` };
};

app.get('/hello', (c) => {
  // ruleid: serverless-security-no-xss
  return c.html(`<p>${c.req.query('name')}</p>`);
});
