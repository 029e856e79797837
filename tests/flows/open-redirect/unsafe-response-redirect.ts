// A web response in a Powertools route.
import { Router } from '@aws-lambda-powertools/event-handler/http';
import type { Context } from 'aws-lambda';

const app = new Router();
app.get('/out', async ({ req }) => {
  const to = new URL(req.url).searchParams.get('to') ?? '/';
  // ruleid: no-open-redirect
  return Response.redirect(to);
});
export const handler = async (event: unknown, context: Context) => app.resolve(event, context);
