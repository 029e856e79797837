import type { LibraryModel } from '../schema.ts';

/** Clients that read what stands in pages or at addresses. */
export const pageReaders = {
  package: [
    'scrape-it',
    'url-metadata',
    'unfurl.js',
    'image-to-base64',
    'fetch-base64',
    'node-downloader-helper',
    'html-metadata',
    'fetch-meta-tags',
    'favicon',
    'tall',
    'follow-redirect-url',
  ],
  evidence: 'https://github.com/IonicaBizau/scrape-it#memo-documentation',
  sinks: [
    { threat: 'host', path: 'Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[DownloaderHelper].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[unfurl,tall,remote,auto,startFollowing].Argument[0]', label: 'the address' },
    { threat: 'path', path: 'Member[DownloaderHelper].Argument[1]', label: 'the folder' },
  ],
} as const satisfies LibraryModel;

/** Downloads of which the address and the folder are options. */
export const fileDownloads = {
  package: ['nodejs-file-downloader', 'image-downloader', 'wget-improved'],
  evidence: 'https://github.com/ibrod83/nodejs-file-downloader#basic',
  sinks: [
    { threat: 'host', path: 'Member[Downloader].Argument[0].Member[url]', label: 'the address' },
    { threat: 'host', path: 'Argument[0].Member[url]', label: 'the address' },
    { threat: 'host', path: 'Member[image].Argument[0].Member[url]', label: 'the address' },
    { threat: 'host', path: 'Member[download].Argument[0]', label: 'the address' },
    { threat: 'path', path: 'Member[Downloader].Argument[0].Member[directory,fileName]', label: 'the path' },
    { threat: 'path', path: 'Member[image].Argument[0].Member[dest]', label: 'the path' },
    { threat: 'path', path: 'Member[download].Argument[1]', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** Crawlers are given addresses one after the other. */
export const crawlers = {
  package: ['crawler', 'x-ray'],
  evidence: 'https://github.com/bda-research/node-crawler#basic-usage',
  types: [
    { name: 'crawler.Crawler', path: 'Instance' },
    { name: 'crawler.Crawler', path: 'ReturnValue' },
  ],
  sinks: [
    { threat: 'host', type: 'crawler.Crawler', path: 'Member[queue,send,add].Argument[0]', label: 'the address' },
    { threat: 'host', type: 'crawler.Crawler', path: 'Member[queue,send,add].Argument[0].Member[url,uri]', label: 'the address' },
    { threat: 'host', path: 'ReturnValue.Argument[0]', label: 'the address' },
  ],
} as const satisfies LibraryModel;

/** Requests that are signed for AWS. */
export const signedFetch = {
  package: ['aws4fetch', 'aws-sigv4-fetch'],
  evidence: 'https://github.com/mhart/aws4fetch#api',
  types: [
    { name: 'signed.Client', path: 'Member[AwsClient].Instance', declared: ['AwsClient'] },
    { name: 'signed.Fetch', path: 'Member[createSignedFetcher].ReturnValue' },
  ],
  sinks: [
    { threat: 'host', type: 'signed.Client', path: 'Member[fetch,sign].Argument[0]', label: 'the address' },
    { threat: 'host', type: 'signed.Fetch', path: 'Argument[0]', label: 'the address' },
  ],
  sanitizers: [
    { type: 'signed.Client', path: 'Member[fetch]', removes: 'all' },
    { type: 'signed.Fetch', path: '', removes: 'all' },
  ],
} as const satisfies LibraryModel;

/** What packages make of axios is axios, or what is given to them. */
export const axiosLikes = {
  package: [
    'axios-cache-interceptor',
    'axios-cookiejar-support',
    'axios-rate-limit',
    'axios-cache-adapter',
    'axios-case-converter',
    'retry-axios',
    'xior',
  ],
  evidence: 'https://axios-cache-interceptor.js.org/guide/getting-started',
  types: [
    { name: 'axios.Client', path: '' },
    { name: 'axios.Client', path: 'Member[setupCache,wrapper,rateLimit,applyCaseMiddleware].ReturnValue' },
    { name: 'axios.Client', path: 'Member[create,setup].ReturnValue' },
    { name: 'axios.Client', path: 'ReturnValue' },
    { name: 'axios.Client', path: 'Member[xior].Member[create].ReturnValue' },
  ],
  sinks: [{ threat: 'host', path: 'Member[create].Argument[0].Member[baseURL]', label: 'the address' }],
} as const satisfies LibraryModel;

/** Clients that are made from a definition of OpenAPI; paths stand in the program. */
export const openApiClients = {
  package: ['openapi-fetch', 'openapi-client-axios', '@zodios/core', '@hey-api/client-fetch', 'openapi-typescript-fetch'],
  evidence: 'https://openapi-ts.dev/openapi-fetch/',
  sinks: [
    { threat: 'host', path: 'Argument[0].Member[baseUrl,baseURL]', label: 'the address' },
    { threat: 'host', path: 'Member[createClient,createConfig].Argument[0].Member[baseUrl,baseURL]', label: 'the address' },
    { threat: 'host', path: 'Member[Zodios].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[OpenAPIClientAxios].Argument[0].Member[definition]', label: 'the address' },
  ],
} as const satisfies LibraryModel;

/** Classes of Apollo whose methods ask a server: an absolute address replaces the base. */
export const restDataSource = {
  package: ['@apollo/datasource-rest', 'apollo-datasource-rest'],
  evidence: 'https://www.apollographql.com/docs/apollo-server/data/fetching-rest',
  types: [{ name: 'apollo.RestDataSource', path: 'Member[RESTDataSource].Instance' }],
  sinks: [
    {
      threat: 'host',
      type: 'apollo.RestDataSource',
      path: 'Member[get,post,put,patch,delete,head,fetch].Argument[0]',
      label: 'the address',
    },
    { threat: 'host', type: 'apollo.RestDataSource', path: 'Member[baseURL]', label: 'the address' },
  ],
} as const satisfies LibraryModel;

/** Agents that refuse addresses of internal hosts: the address for which one is made is asked through it. */
export const filteringAgents = {
  package: ['request-filtering-agent', 'ssrf-req-filter'],
  evidence: 'https://github.com/azu/request-filtering-agent#usage',
  guards: [
    { path: 'Member[useAgent]', subject: 'Argument[0]', removes: ['host'], when: 'returns' },
    { path: '', subject: 'Argument[0]', removes: ['host'], when: 'returns' },
  ],
} as const satisfies LibraryModel;
