// Elysia's html plugin: a text that starts with a tag is sent as a page
import { Elysia } from 'elysia';
import { html } from '@elysiajs/html';

export const app = new Elysia()
  .use(html())
  // ruleid: no-xss
  .get('/greet/:name', ({ params, html }) => html(`<h1>Hello ${decodeURIComponent(params.name)}</h1>`));
