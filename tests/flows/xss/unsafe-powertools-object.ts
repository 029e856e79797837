// A route that answers an object.
import { Router } from '@aws-lambda-powertools/event-handler/http';
import type { Context } from 'aws-lambda';

const app = new Router();
app.get('/hi', async ({ req }) => {
  const name = new URL(req.url).searchParams.get('name');
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    // ruleid: no-xss
    body: `<p>${name}</p>`,
  };
});
export const handler = async (event: unknown, context: Context) => app.resolve(event, context);
