// Escaped or checked for the place where it stands.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import escapeHtml from 'escape-html';
import validator from 'validator';
import { z } from 'zod';

const esc = (s: unknown) => String(s).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
const headers = { 'content-type': 'text/html; charset=utf-8' };
const safeUrl = (u: string) => (/^(https?:|mailto:|\/)/i.test(u) ? u : '#');
function safeUrl(u: string) { try { const p = new URL(u); return p.protocol === 'https:' || p.protocol === 'http:' ? p.href : '#'; } catch { return '#'; } }

export async function listPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  const items = JSON.parse(event.body).items.map((i: any) => `<li><a href='/p/${esc(i.url)}'>${esc(i.name)}</a></li>`).join('');
  // ok: no-xss
  return { statusCode: 200, headers, body: `<ul>${items}</ul>` };
}

export async function protocolPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  const u = new URL(q.u); if (u.protocol !== 'https:') return { statusCode: 400 };
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="${esc(u.href)}">x</a>` };
}

export async function protocolRawPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  if (new URL(q.u).protocol !== 'https:') return { statusCode: 400 };
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="${esc(q.u)}">x</a>` };
}

export async function protocolListPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  const u = new URL(q.u); if (!['http:', 'https:'].includes(u.protocol)) return { statusCode: 400 };
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="${esc(q.u)}">x</a>` };
}

export async function protocolRegexPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  if (!/^https?:\/\//i.test(q.u)) return { statusCode: 400 };
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="${esc(q.u)}">x</a>` };
}

export async function startswithPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  if (!q.u.startsWith('https://')) return { statusCode: 400 };
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="${esc(q.u)}">x</a>` };
}

export async function pathPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  const u = q.u.startsWith('/') ? q.u : '/';
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="${esc(u)}">x</a>` };
}

export async function ternaryPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  const u = /^https?:/.test(q.u) ? q.u : '#';
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="${esc(u)}">x</a>` };
}

export async function safeurlPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="${esc(safeUrl(q.u))}">x</a>` };
}

export async function safeurl2Page(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="${esc(safeUrl(q.u))}">x</a>` };
}

export async function isurlPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  if (!validator.isURL(q.u, { protocols: ['https'], require_protocol: true })) return { statusCode: 400 };
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="${esc(q.u)}">x</a>` };
}

export async function zodRegexPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  const { u } = z.object({ u: z.string().regex(/^https:\/\/[\w.-]+\//) }).parse(q);
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="${esc(u)}">x</a>` };
}

export async function imagePage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<img src="${esc(q.u)}" alt="">` };
}

export async function stylesheetPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<p title="${esc(q.u)}" class='${esc(q.c)}'>x</p>` };
}

export async function envPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="${process.env.HOME_URL}">${esc(q.u)}</a>` };
}

export async function envPathPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="${process.env.HOME_URL}/${esc(q.u)}">x</a>` };
}

export async function mailtoPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="mailto:${esc(q.u)}">x</a>` };
}

export async function anchorPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a class="${esc(q.c)}" href="#${esc(q.u)}">x</a>` };
}

export async function formPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<form method=post action="/save"><input name="a" value="${esc(q.u)}"></form>` };
}

export async function scriptNumberPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<script>const id = ${Number(q.u)};</script>` };
}

export async function scriptDataPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<script type="application/json" id="d">${esc(JSON.stringify(q))}</script>` };
}

export async function afterScriptPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<script src="/a.js"></script><p>${esc(q.u)}</p>` };
}

export async function scriptCheckedPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  if (!/^[a-z0-9]+$/.test(q.u)) return { statusCode: 400 };
  // ok: no-xss
  return { statusCode: 200, headers, body: `<script>const id = '${q.u}'; go(${q.u});</script>` };
}

export async function onclickPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="#" onclick="go(${parseInt(q.u, 10)})">x</a>` };
}

export async function dataAttrPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<a href="#" data-onclick="${esc(q.u)}" onclick="go(this.dataset.onclick)">x</a>` };
}

export async function bareEncodedPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<input type=text value=${encodeURIComponent(q.u)}>` };
}

export async function bareNumberPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<input type=number value=${+q.u} max=${Number(q.m) || 5}>` };
}

export async function bareListPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  if (!['a','b'].includes(q.u)) return { statusCode: 400 };
  // ok: no-xss
  return { statusCode: 200, headers, body: `<input type=text value=${q.u}>` };
}

export async function textEqualsPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<p>1 + 1 =${esc(q.u)}</p><p>a = ${esc(q.u)}</p>` };
}

export async function quotedEqualsPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<p title="x=${esc(q.u)}">a</p>` };
}

export async function concatPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  let html = '<!doctype html><body>'; html += '<a href="/u/' + escapeHtml(q.u) + '">'; html += escapeHtml(q.n) + '</a>';
  // ok: no-xss
  return { statusCode: 200, headers, body: html + '</body>' };
}

export async function scriptSrcPage(event: APIGatewayProxyEventV2) {
  const q: any = event.queryStringParameters ?? {};
  
  // ok: no-xss
  return { statusCode: 200, headers, body: `<script src="https://cdn.example.com/${encodeURIComponent(q.u)}.js"></script>` };
}
