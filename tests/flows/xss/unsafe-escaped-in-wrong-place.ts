// Escaped, but where it stands no markup is needed to run a script: an address, a script, an event, a value without quotes.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import escapeHtml from 'escape-html';
import validator from 'validator';
import { z } from 'zod';

const esc = (s: unknown) => String(s).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
const headers = { 'content-type': 'text/html; charset=utf-8' };
const link = (u: string) => `<a href="${esc(u)}">x</a>`;

export async function helperPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<p>${link(q.u)}</p>` };
}

export async function listPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  const items = JSON.parse(event.body).items.map((i: any) => `<li><a href='${esc(i.url)}'>${esc(i.name)}</a></li>`).join('');
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<ul>${items}</ul>` };
}

export async function includesPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  if (!q.u.includes('https://')) return { statusCode: 400 };
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<a href="${esc(q.u)}">x</a>` };
}

export async function blocklistPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  if (q.u.startsWith('javascript:')) return { statusCode: 400 };
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<a href="${esc(q.u)}">x</a>` };
}

export async function iframePage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<iframe src="${esc(q.u)}"></iframe>` };
}

export async function formPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<form method=post action="${esc(q.u)}"></form>` };
}

export async function scriptPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<script>const id = ${esc(q.u)};</script>` };
}

export async function onclickPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<a href="#" onclick="go('${esc(q.u)}')">x</a>` };
}

export async function barePage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<input type=text value=${esc(q.u)}>` };
}

export async function templateLiteralPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ruleid: no-xss
  return { statusCode: 200, headers, body: '<script>const a = `' + esc(q.u) + '`;</script>' };
}

export async function concatPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  let html = '<!doctype html><body>'; html += '<a href="' + escapeHtml(q.u) + '">'; html += escapeHtml(q.n) + '</a>';
  // ruleid: no-xss
  return { statusCode: 200, headers, body: html + '</body>' };
}

export async function joinPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  const parts = ['<html>', '<a href="' + escapeHtml(q.u) + '">', 'x</a></html>'];
  // ruleid: no-xss
  return { statusCode: 200, headers, body: parts.join('') };
}

export async function scriptSrcPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  if (!/^https:\/\//.test(q.u)) return { statusCode: 400 };
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<script src="${esc(q.u)}"></script>` };
}
