import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

/** A `Request` of the web platform that a router hands to the program; rows of routers say where. */
export const webRequest = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/API/Request',
  types: [
    { name: 'web.IncomingRequest', type: 'web.IncomingRequest', path: 'Member[clone].ReturnValue' },
    { name: 'FormData', type: 'web.IncomingRequest', path: 'Member[formData].ReturnValue.Awaited' },
  ],
  properties: [{ type: 'web.IncomingRequest', path: 'Member[url]', removes: objectThreats }],
  sources: [
    {
      type: 'web.IncomingRequest',
      path: 'Member[json,text,formData,blob,arrayBuffer,bytes].ReturnValue',
      label: 'request body',
      isSteady: true,
    },
    { type: 'web.IncomingRequest', path: 'Member[body]', label: 'request body' },
    { type: 'web.IncomingRequest', path: 'Member[headers]', label: 'request header' },
    { type: 'web.IncomingRequest', path: 'Member[url]', label: 'request address' },
  ],
} as const satisfies LibraryModel;
