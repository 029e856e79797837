import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

/** Requests that a Node.js server gets: behind a web adapter its functions are what Lambda calls. */
export const nodeHttp = {
  package: ['node:http', 'node:https'],
  evidence: 'https://nodejs.org/api/http.html#class-httpincomingmessage',
  types: [
    { name: 'http.IncomingRequest', path: 'Member[createServer].Argument[0..].Parameter[0]' },
    { name: 'http.Server', path: 'Member[createServer].ReturnValue' },
    { name: 'http.IncomingRequest', type: 'http.Server', path: 'Member[on].Argument[1].Parameter[0]' },
  ],
  properties: [
    { type: 'http.IncomingRequest', path: 'Member[url]', removes: objectThreats },
    { type: 'http.IncomingRequest', path: 'Member[headers].AnyMember', removes: objectThreats },
  ],
  sources: [
    { type: 'http.IncomingRequest', path: 'Member[url]', label: 'request address' },
    { type: 'http.IncomingRequest', path: 'Member[headers,rawHeaders,headersDistinct]', label: 'request header' },
    { type: 'http.IncomingRequest', path: 'Member[on,once].Argument[1].Parameter[0]', label: 'request body' },
    { type: 'http.IncomingRequest', path: 'ArrayElement', label: 'request body' },
  ],
} as const satisfies LibraryModel;
