import type { LibraryModel } from '../schema.ts';

const label = 'the address';

/** Clients of REST with a base, which an absolute address replaces. */
export const restClients = {
  package: ['typed-rest-client', 'typed-rest-client/RestClient', 'typed-rest-client/HttpClient'],
  evidence: 'https://github.com/microsoft/typed-rest-client#rest-client',
  sinks: [
    { threat: 'host', path: 'Member[RestClient].Argument[1]', label },
    { threat: 'host', path: 'Member[RestClient].Instance.Member[get,create,update,replace,del,options].Argument[0]', label },
    { threat: 'host', path: 'Member[HttpClient].Instance.Member[get,post,put,patch,del,head,options].Argument[0]', label },
    { threat: 'host', path: 'Member[HttpClient].Instance.Member[request,sendStream].Argument[1]', label },
  ],
} as const satisfies LibraryModel;

/** Clients whose base address is an option. */
export const clientsWithBase = {
  package: ['apisauce', '@octokit/rest', '@octokit/core', 'octokit', '@octokit/graphql', '@octokit/request'],
  evidence: 'https://github.com/octokit/core.js#options',
  sinks: [
    { threat: 'host', path: 'Member[create].Argument[0].Member[baseURL]', label },
    { threat: 'host', path: 'Member[Octokit].Argument[0].Member[baseUrl]', label },
    { threat: 'host', path: 'Member[request,graphql].Member[defaults].Argument[0].Member[baseUrl]', label },
  ],
} as const satisfies LibraryModel;

/** Clients of GraphQL. */
export const graphqlLinks = {
  package: ['@apollo/client', '@apollo/client/core', '@apollo/client/link/http', '@urql/core', 'urql', 'apollo-link-http'],
  evidence: 'https://www.apollographql.com/docs/react/api/link/apollo-link-http',
  sinks: [
    { threat: 'host', path: 'Member[HttpLink,ApolloClient,BatchHttpLink].Argument[0].Member[uri]', label },
    { threat: 'host', path: 'Member[createHttpLink].Argument[0].Member[uri]', label },
    { threat: 'host', path: 'Member[createClient,Client].Argument[0].Member[url]', label },
  ],
} as const satisfies LibraryModel;

/** Functions that take an address alone, or first. */
export const addressReaders = {
  package: [
    'got-scraping',
    'node-libcurl',
    'node-ical',
    '@extractus/article-extractor',
    '@extractus/feed-extractor',
    'probe-image-size',
    'sitemapper',
  ],
  evidence: 'https://github.com/extractus/article-extractor#extract',
  sinks: [
    { threat: 'host', path: 'Argument[0]', label },
    { threat: 'host', path: 'Member[gotScraping,extract,extractFromUrl].Argument[0]', label },
    { threat: 'host', path: 'Member[gotScraping].Argument[0].Member[url]', label },
    { threat: 'host', path: 'Member[gotScraping,curly].Member[get,post,put,patch,delete,head].Argument[0]', label },
    { threat: 'host', path: 'Member[curly].Argument[0]', label },
    { threat: 'host', path: 'Member[fromURL].Argument[0]', label },
    { threat: 'host', path: 'Member[async].Member[fromURL].Argument[0]', label },
  ],
} as const satisfies LibraryModel;

/** WebDAV. */
export const webdav = {
  package: 'webdav',
  evidence: 'https://github.com/perry-mitchell/webdav-client#usage',
  sinks: [{ threat: 'host', path: 'Member[createClient].Argument[0]', label }],
} as const satisfies LibraryModel;

/** SSH. */
export const nodeSsh = {
  package: 'node-ssh',
  evidence: 'https://github.com/steelbrain/node-ssh#api',
  sinks: [{ threat: 'host', path: 'Member[NodeSSH].Instance.Member[connect].Argument[0].Member[host]', label: 'the host' }],
} as const satisfies LibraryModel;

/** Descriptions of APIs, which are loaded with all that they refer to. */
export const apiDescriptions = {
  package: ['@apidevtools/swagger-parser', '@apidevtools/json-schema-ref-parser', 'swagger-client'],
  evidence: 'https://apidevtools.com/swagger-parser/docs/swagger-parser.html',
  sinks: [
    { threat: 'host', path: 'Member[dereference,validate,parse,resolve,bundle].Argument[0]', label },
    { threat: 'host', path: 'Member[SwaggerParser,$RefParser].Member[dereference,validate,parse,resolve,bundle].Argument[0]', label },
    { threat: 'host', path: 'Argument[0].Member[url]', label },
  ],
} as const satisfies LibraryModel;

/** Clients of the Model Context Protocol. */
export const contextProtocolClients = {
  package: [
    '@modelcontextprotocol/sdk/client/streamableHttp.js',
    '@modelcontextprotocol/sdk/client/sse.js',
    '@modelcontextprotocol/sdk/client/websocket.js',
  ],
  evidence: 'https://modelcontextprotocol.io/docs/develop/build-client',
  sinks: [{ threat: 'host', path: 'Member[StreamableHTTPClientTransport,SSEClientTransport,WebSocketClientTransport].Argument[0]', label }],
} as const satisfies LibraryModel;

/** Loaders of LangChain: of pages, and of files. */
export const documentLoaders = {
  package: [
    '@langchain/community/document_loaders/web/cheerio',
    '@langchain/community/document_loaders/web/puppeteer',
    '@langchain/community/document_loaders/web/playwright',
    '@langchain/community/document_loaders/web/recursive_url',
    '@langchain/community/document_loaders/web/sitemap',
    '@langchain/community/document_loaders/fs/pdf',
    '@langchain/community/document_loaders/fs/csv',
    '@langchain/community/document_loaders/fs/docx',
    'langchain/document_loaders/fs/text',
    'langchain/document_loaders/fs/json',
    '@langchain/classic/document_loaders/fs/text',
    '@langchain/classic/document_loaders/fs/json',
  ],
  evidence: 'https://docs.langchain.com/oss/javascript/integrations/document_loaders',
  sinks: [
    {
      threat: 'host',
      path: 'Member[CheerioWebBaseLoader,PuppeteerWebBaseLoader,PlaywrightWebBaseLoader,RecursiveUrlLoader,SitemapLoader].Argument[0]',
      label,
    },
    { threat: 'path', path: 'Member[TextLoader,JSONLoader,PDFLoader,CSVLoader,DocxLoader].Argument[0]', label: 'the path' },
  ],
} as const satisfies LibraryModel;
