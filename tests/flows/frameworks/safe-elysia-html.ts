// Elysia's html plugin: the name is encoded before it becomes part of the page
import { Elysia } from 'elysia';
import { html } from '@elysiajs/html';
import { encode } from 'he';

export const app = new Elysia()
  .use(html())
  // ok: no-xss
  .get('/greet/:name', ({ params, html }) => html(`<h1>Hello ${encode(decodeURIComponent(params.name))}</h1>`));
