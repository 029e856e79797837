import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

/** itty-router: routes get a web request with params and query. */
export const ittyRouter = {
  package: 'itty-router',
  evidence: 'https://itty.dev/itty-router/concepts',
  types: [
    { name: 'itty.Router', path: 'Member[Router,AutoRouter,IttyRouter].ReturnValue', declared: ['RouterType', 'IttyRouterType'] },
    { name: 'itty.Router', type: 'itty.Router', path: 'Member[get,post,put,patch,delete,head,options,all].ReturnValue' },
    { name: 'itty.Request', type: 'itty.Router', path: 'Member[get,post,put,patch,delete,head,options,all].Argument[1..].Parameter[0]' },
    { name: 'itty.Request', declared: ['IRequest', 'IRequestStrict'] },
    { name: 'itty.RequestHandler', declared: ['RequestHandler'] },
    { name: 'itty.Request', type: 'itty.RequestHandler', path: 'Parameter[0]' },
    { name: 'web.IncomingRequest', type: 'itty.Request', path: '' },
  ],
  properties: [{ type: 'itty.Request', path: 'Member[params,query].AnyMember', removes: objectThreats }],
  sources: [
    { type: 'itty.Request', path: 'Member[params]', label: 'path parameter' },
    { type: 'itty.Request', path: 'Member[query]', label: 'query string' },
    { type: 'itty.Request', path: 'Member[content]', label: 'request body' },
    { type: 'itty.Request', path: 'Member[cookies]', label: 'cookie', isShown: true },
  ],
  sinks: [{ threat: 'html', path: 'Member[html].Argument[0]', label: 'the HTML of the response' }],
} as const satisfies LibraryModel;
