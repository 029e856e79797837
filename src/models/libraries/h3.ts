import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const location = String.raw`^[Ll]ocation$|^LOCATION$`;

/** h3: functions read the request of an event and write its response. */
export const h3 = {
  package: 'h3',
  versions: '>=1',
  evidence: 'https://v1.h3.dev/utils/request',
  properties: [
    { path: 'Member[getQuery,getRouterParams].ReturnValue.AnyMember', removes: ['mass-assignment'] },
    { path: 'Member[getRouterParam,getCookie,getHeader,getRequestHeader].ReturnValue', removes: objectThreats },
  ],
  sources: [
    { path: 'Member[getQuery,getValidatedQuery].ReturnValue', label: 'query string', isSteady: true },
    { path: 'Member[getRouterParam,getRouterParams].ReturnValue', label: 'path parameter', isSteady: true },
    {
      path: 'Member[readBody,readRawBody,readFormData,readMultipartFormData].ReturnValue.Awaited',
      label: 'request body',
      isSteady: true,
    },
    { path: 'Member[getHeader,getRequestHeader,getHeaders,getRequestHeaders].ReturnValue', label: 'request header', isSteady: true },
    { path: 'Member[getCookie,parseCookies].ReturnValue', label: 'cookie', isSteady: true, isShown: true },
  ],
  sinks: [
    { threat: 'url', path: 'Member[sendRedirect].Argument[1]', label: 'the redirect' },
    {
      threat: 'url',
      path: 'Member[setHeader,setResponseHeader,appendHeader,appendResponseHeader].Argument[2]',
      label: 'the Location header',
      when: [{ path: 'Argument[1]', is: 'matches', pattern: location }],
    },
    {
      threat: 'header',
      path: 'Member[setHeader,setResponseHeader,appendHeader,appendResponseHeader].Argument[2]',
      label: 'a header of the response',
    },
    {
      threat: 'html',
      path: 'Member[send].Argument[1]',
      label: 'the HTML of the response',
      when: [{ path: 'Argument[2]', is: 'matches', pattern: 'json|plain', not: true }],
    },
    { threat: 'host', path: 'Member[proxyRequest,sendProxy].Argument[1]', label: 'the address' },
  ],
} as const satisfies LibraryModel;
