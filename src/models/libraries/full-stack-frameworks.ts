import type { LibraryModel } from '../schema.ts';

/** Next.js: a route's function gets a web request; `nextUrl` is its parsed address. */
export const nextServer = {
  package: 'next/server',
  versions: '>=13',
  evidence: 'https://nextjs.org/docs/app/api-reference/functions/next-response',
  types: [
    { name: 'next.Request', declared: ['NextRequest'], role: 'routed' },
    { name: 'web.IncomingRequest', type: 'next.Request', path: '' },
  ],
  sources: [
    { type: 'next.Request', path: 'Member[nextUrl].Member[searchParams,search]', label: 'query string' },
    { type: 'next.Request', path: 'Member[nextUrl].Member[pathname]', label: 'request path' },
    { type: 'next.Request', path: 'Member[%beside].Member[params]', label: 'path parameter' },
    { type: 'next.Request', path: 'Member[cookies].Member[get].ReturnValue', label: 'cookie', isShown: true },
  ],
  properties: [
    { type: 'next.Request', path: 'Member[nextUrl].Member[pathname]', removes: ['nosql', 'mass-assignment'], starts: '/' },
    { type: 'next.Request', path: 'Member[%beside].Member[params].AnyMember', removes: ['nosql'] },
  ],
  sinks: [
    { threat: 'url', path: 'Member[NextResponse].Member[redirect].Argument[0]', label: 'the redirect' },
    { threat: 'host', path: 'Member[NextResponse].Member[rewrite].Argument[0]', label: 'the address' },
  ],
} as const satisfies LibraryModel;

/** Next.js: functions below `pages/api` get requests and responses that are those of Express in what counts. */
export const nextPages = {
  package: 'next',
  evidence: 'https://nextjs.org/docs/pages/building-your-application/routing/api-routes',
  types: [
    { name: 'next.ApiRequest', declared: ['NextApiRequest'], role: 'routed' },
    { name: 'express.Request', type: 'next.ApiRequest', path: '' },
    { name: 'express.Response', declared: ['NextApiResponse'] },
    { name: 'next.ApiHandler', declared: ['NextApiHandler'] },
    { name: 'next.ApiRequest', type: 'next.ApiHandler', path: 'Parameter[0]' },
    { name: 'express.Response', type: 'next.ApiHandler', path: 'Parameter[1]' },
  ],
} as const satisfies LibraryModel;

/** Redirects of Next.js outside of routes. */
export const nextNavigation = {
  package: 'next/navigation',
  versions: '>=13',
  evidence: 'https://nextjs.org/docs/app/api-reference/functions/redirect',
  sinks: [{ threat: 'url', path: 'Member[redirect,permanentRedirect].Argument[0]', label: 'the redirect' }],
} as const satisfies LibraryModel;

/** Remix and React Router: loaders and actions get a web request. */
export const remix = {
  package: [
    '@remix-run/node',
    '@remix-run/server-runtime',
    '@remix-run/architect',
    '@remix-run/cloudflare',
    'react-router',
    '@react-router/node',
  ],
  evidence: 'https://remix.run/docs/en/main/utils/redirect',
  types: [
    {
      name: 'remix.Arguments',
      declared: ['ActionFunctionArgs', 'LoaderFunctionArgs', 'ActionArgs', 'LoaderArgs', 'DataFunctionArgs'],
      role: 'routed',
    },
    { name: 'remix.Function', declared: ['ActionFunction', 'LoaderFunction'] },
    { name: 'remix.Arguments', type: 'remix.Function', path: 'Parameter[0]' },
    { name: 'web.IncomingRequest', type: 'remix.Arguments', path: 'Member[request]' },
  ],
  sources: [{ type: 'remix.Arguments', path: 'Member[params]', label: 'path parameter' }],
  properties: [{ type: 'remix.Arguments', path: 'Member[params].AnyMember', removes: ['nosql', 'mass-assignment'] }],
  sinks: [{ threat: 'url', path: 'Member[redirect,redirectDocument,replace].Argument[0]', label: 'the redirect' }],
} as const satisfies LibraryModel;
