import type { LibraryModel } from '../schema.ts';

/** superagent. */
export const superagent = {
  package: 'superagent',
  evidence: 'https://ladjs.github.io/superagent/',
  types: [
    { name: 'superagent.Agent', path: '', declared: ['SuperAgentStatic', 'SuperAgent'] },
    { name: 'superagent.Agent', path: 'Member[agent].ReturnValue' },
  ],
  sinks: [
    {
      threat: 'host',
      type: 'superagent.Agent',
      path: 'Member[get,post,put,patch,delete,del,head,options].Argument[0]',
      label: 'the address',
    },
    { threat: 'host', path: 'Argument[0]', label: 'the address', when: [{ path: 'Argument[1]', is: 'absent' }] },
    { threat: 'host', path: 'Argument[1]', label: 'the address', when: [{ path: 'Argument[1]', is: 'string' }] },
  ],
} as const satisfies LibraryModel;

/** Cheerio loads pages. */
export const cheerioPages = {
  package: 'cheerio',
  evidence: 'https://cheerio.js.org/docs/basics/loading#fromurl',
  sinks: [{ threat: 'host', path: 'Member[fromURL].Argument[0]', label: 'the address' }],
  flows: [{ path: 'Member[load,loadBuffer]', from: 'Argument[0]', to: 'ReturnValue', decodes: true }],
} as const satisfies LibraryModel;

/** needle. */
export const needle = {
  package: 'needle',
  evidence: 'https://github.com/tomas/needle#api',
  sinks: [
    { threat: 'host', path: 'Member[get,head,post,put,patch,delete].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[request].Argument[1]', label: 'the address' },
    { threat: 'host', path: 'Argument[1]', label: 'the address' },
  ],
  sanitizers: [{ removes: 'all' }],
} as const satisfies LibraryModel;

/** request and what copies it. */
export const request = {
  package: ['request', 'request-promise', 'request-promise-native', 'requestretry', 'postman-request', '@cypress/request', 'teeny-request'],
  evidence: 'https://github.com/request/request#requestoptions-callback',
  types: [
    { name: 'request.Client', path: '' },
    { name: 'request.Client', path: 'Member[defaults].ReturnValue' },
  ],
  sinks: [
    { threat: 'host', type: 'request.Client', path: 'Argument[0]', label: 'the address' },
    { threat: 'host', type: 'request.Client', path: 'Argument[0].Member[url,uri,baseUrl,host,hostname,href]', label: 'the address' },
    {
      threat: 'host',
      type: 'request.Client',
      path: 'Member[get,head,post,put,patch,del,delete,options].Argument[0]',
      label: 'the address',
    },
    {
      threat: 'host',
      type: 'request.Client',
      path: 'Member[get,head,post,put,patch,del,delete,options].Argument[0].Member[url,uri,baseUrl,host,hostname,href]',
      label: 'the address',
    },
    { threat: 'host', path: 'Member[defaults].Argument[0].Member[baseUrl]', label: 'the address' },
  ],
} as const satisfies LibraryModel;

/** Smaller clients that take an address first. */
export const smallClients = {
  package: [
    'phin',
    'centra',
    'bent',
    'urllib',
    'simple-get',
    'gaxios',
    'popsicle',
    'r2',
    'hyperquest',
    'flyio',
    'download',
    'wreck',
    '@hapi/wreck',
    'typed-rest-client',
    'tiny-json-http',
    'unirest',
    'restler',
    'miniget',
  ],
  evidence: 'https://github.com/node-modules/urllib#api-doc',
  sinks: [
    { threat: 'host', path: 'Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Argument[0].Member[url,hostname,host]', label: 'the address' },
    { threat: 'host', path: 'Member[request,curl,get,post,put,patch,delete,head].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[request,get,post,put].Argument[0].Member[url,hostname,host,baseURL]', label: 'the address' },
    { threat: 'host', path: 'Member[concat].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'ReturnValue.Argument[0]', label: 'the address' },
  ],
} as const satisfies LibraryModel;

/** WebSockets. */
export const webSockets = {
  package: ['ws', 'websocket', 'isomorphic-ws', 'reconnecting-websocket', 'faye-websocket', 'socket.io-client', 'eventsource'],
  evidence: 'https://github.com/websockets/ws/blob/master/doc/ws.md#new-websocketaddress-protocols-options',
  sinks: [
    { threat: 'host', path: 'Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[WebSocket,EventSource,io,connect,Client].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[client].Instance.Member[connect].Argument[0]', label: 'the address' },
  ],
} as const satisfies LibraryModel;

/** Clients of other protocols. */
export const protocolClients = {
  package: [
    'graphql-request',
    'soap',
    'strong-soap',
    'jayson',
    'xmlrpc',
    'basic-ftp',
    'ftp',
    'ssh2-sftp-client',
    'mqtt',
    'amqplib',
    'nats',
    'rss-parser',
    'open-graph-scraper',
    'link-preview-js',
    'metascraper',
    'page-metadata-parser',
    'html-metadata-parser',
  ],
  evidence: 'https://github.com/vpulim/node-soap#api',
  sinks: [
    { threat: 'host', path: 'Member[GraphQLClient].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[request,rawRequest].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[request,rawRequest].Argument[0].Member[url]', label: 'the address' },
    { threat: 'host', path: 'Member[createClient,createClientAsync].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[createClient,createSecureClient].Argument[0].Member[url,host]', label: 'the address' },
    { threat: 'host', path: 'Instance.Member[connect].Argument[0].Member[host]', label: 'the host' },
    { threat: 'host', path: 'Member[Client].Instance.Member[access,connect].Argument[0].Member[host]', label: 'the host' },
    // The address of a broker has its password.
    { threat: 'host', path: 'Member[connect,connectAsync].Argument[0]', label: 'the address', keepsSecrets: true },
    { threat: 'host', path: 'Instance.Member[parseURL].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[getLinkPreview].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Argument[0].Member[url]', label: 'the address' },
  ],
} as const satisfies LibraryModel;

/** Proxies: the target of what is handed on. */
export const proxies = {
  package: [
    'http-proxy',
    'http-proxy-middleware',
    'express-http-proxy',
    '@fastify/http-proxy',
    '@fastify/reply-from',
    'fast-proxy',
    'httpxy',
  ],
  evidence: 'https://github.com/http-party/node-http-proxy#options',
  sinks: [
    { threat: 'host', path: 'Member[createProxyServer,createProxy,createServer].Argument[0].Member[target,forward]', label: 'the target' },
    {
      threat: 'host',
      path: 'Member[createProxyServer,createProxy,createServer].ReturnValue.Member[web,ws].Argument[2].Member[target,forward]',
      label: 'the target',
    },
    { threat: 'host', path: 'Member[web].Argument[3].Member[target]', label: 'the target' },
    { threat: 'host', path: 'Member[createProxyMiddleware].Argument[0].Member[target]', label: 'the target' },
    { threat: 'host', path: 'Argument[0]', label: 'the target', when: [{ path: 'Argument[0]', is: 'string' }] },
  ],
} as const satisfies LibraryModel;

/** Agents that go through a proxy. */
export const proxyAgents = {
  package: ['https-proxy-agent', 'http-proxy-agent', 'socks-proxy-agent', 'proxy-agent', 'pac-proxy-agent', 'hpagent'],
  evidence: 'https://github.com/TooTallNate/proxy-agents#readme',
  sinks: [
    { threat: 'host', path: 'Argument[0]', label: 'the address of the proxy' },
    {
      threat: 'host',
      path: 'Member[HttpsProxyAgent,HttpProxyAgent,SocksProxyAgent,PacProxyAgent].Argument[0]',
      label: 'the address of the proxy',
    },
  ],
} as const satisfies LibraryModel;

/** Clients that wait for the answer: the method stands before the address. */
export const blockingClients = {
  package: ['sync-request', 'then-request', 'sync-fetch'],
  evidence: 'https://github.com/ForbesLindesay/sync-request#usage',
  sinks: [
    { threat: 'host', path: 'Argument[1]', label: 'the address', when: [{ path: 'Argument[1]', is: 'string' }] },
    { threat: 'host', path: 'Argument[0]', label: 'the address', when: [{ path: 'Argument[1]', is: 'string', not: true }] },
  ],
} as const satisfies LibraryModel;
