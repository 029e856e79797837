// A web response in a Powertools route.
import { Router } from '@aws-lambda-powertools/event-handler/http';
import type { Context } from 'aws-lambda';

const app = new Router();
app.get('/hi', async ({ req }) => {
  const name = new URL(req.url).searchParams.get('name');
  // ruleid: no-xss
  return new Response(`<p>${name}</p>`, { headers: { 'content-type': 'text/html' } });
});
export const handler = async (event: unknown, context: Context) => app.resolve(event, context);
