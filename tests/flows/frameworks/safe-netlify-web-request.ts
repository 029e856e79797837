// A function of Netlify that takes a request of the web and answers with a response.
import type { Config, Context } from '@netlify/functions';

export default async (request: Request, context: Context) => {
  const to = new URL(request.url).searchParams.get('to') ?? '/';
  // ok: no-open-redirect
  return Response.redirect(new URL(`/home?from=${encodeURIComponent(to)}`, 'https://www.example.com'), 302);
};

export const config: Config = { path: '/go' };
