import type { LibraryModel } from '../schema.ts';

/** Requests of `node:http` and `node:https`: an address, or options that name the host. `path` alone does not change it. */
export const nodeHttpRequests = {
  package: ['node:http', 'node:https'],
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/http.html#httprequesturl-options-callback',
  sinks: [
    { threat: 'host', path: 'Member[request,get].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[request,get].Argument[0].Member[host,hostname,href,socketPath]', label: 'the host' },
    { threat: 'host', path: 'Member[request,get].Argument[1].Member[host,hostname,socketPath]', label: 'the host' },
    { threat: 'host', path: 'Member[ClientRequest].Argument[0]', label: 'the address' },
  ],
} as const satisfies LibraryModel;

/** The same, following redirects. */
export const followRedirects = {
  package: 'follow-redirects',
  evidence: 'https://github.com/follow-redirects/follow-redirects#readme',
  sinks: [
    { threat: 'host', path: 'Member[http,https].Member[request,get].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[http,https].Member[request,get].Argument[0].Member[host,hostname,href]', label: 'the host' },
  ],
} as const satisfies LibraryModel;

/** Connections of `node:http2`. */
export const nodeHttp2 = {
  package: 'node:http2',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/http2.html#http2connectauthority-options-listener',
  sinks: [
    { threat: 'host', path: 'Member[connect].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[connect].Argument[0].Member[host,hostname,href]', label: 'the address' },
  ],
} as const satisfies LibraryModel;

/** Connections of `node:net` and `node:tls`. */
export const nodeSockets = {
  package: ['node:net', 'node:tls'],
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/net.html#netconnect',
  types: [{ name: 'net.Socket', path: 'Member[Socket].Instance', declared: ['Socket'] }],
  sinks: [
    { threat: 'host', path: 'Member[connect,createConnection].Argument[1]', label: 'the host' },
    { threat: 'host', path: 'Member[connect,createConnection].Argument[0].Member[host,path]', label: 'the host' },
    { threat: 'host', type: 'net.Socket', path: 'Member[connect].Argument[1]', label: 'the host' },
    { threat: 'host', type: 'net.Socket', path: 'Member[connect].Argument[0].Member[host,path]', label: 'the host' },
  ],
} as const satisfies LibraryModel;

/** Packets of `node:dgram`. */
export const nodeDgram = {
  package: 'node:dgram',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/dgram.html#socketsendmsg-offset-length-port-address-callback',
  sinks: [
    {
      threat: 'host',
      path: 'Member[createSocket].ReturnValue.Member[send].Argument[2]',
      label: 'the host',
      when: [{ path: 'Argument[2]', is: 'string' }],
    },
    {
      threat: 'host',
      path: 'Member[createSocket].ReturnValue.Member[send].Argument[4]',
      label: 'the host',
      when: [{ path: 'Argument[4]', is: 'string' }],
    },
    { threat: 'host', path: 'Member[createSocket].ReturnValue.Member[connect].Argument[1]', label: 'the host' },
  ],
} as const satisfies LibraryModel;
