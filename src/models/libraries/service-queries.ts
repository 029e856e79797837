import type { LibraryModel } from '../schema.ts';

/** Salesforce: statements of SOQL and searches of SOSL are texts. */
export const jsforce = {
  package: ['jsforce', '@jsforce/jsforce-node', '@salesforce/core'],
  evidence: 'https://jsforce.github.io/document/#query',
  types: [
    { name: 'salesforce.Connection', path: 'Member[Connection].Instance', declared: ['Connection'] },
    { name: 'salesforce.Connection', path: 'Member[Connection].Member[create].ReturnValue.Awaited' },
    { name: 'salesforce.Connection', path: 'Member[Org].Instance.Member[getConnection].ReturnValue' },
    { name: 'salesforce.Connection', path: 'Member[Org].Member[create].ReturnValue.Awaited.Member[getConnection].ReturnValue' },
    { name: 'salesforce.Object', type: 'salesforce.Connection', path: 'Member[sobject].ReturnValue' },
    { name: 'salesforce.Query', type: 'salesforce.Object', path: 'Member[find,findOne,select].ReturnValue' },
    {
      name: 'salesforce.Query',
      type: 'salesforce.Query',
      path: 'Member[select,where,sort,orderby,limit,skip,offset,include].ReturnValue',
    },
  ],
  sinks: [
    {
      threat: 'sql',
      type: 'salesforce.Connection',
      path: 'Member[query,queryAll,autoFetchQuery,singleRecordQuery].Argument[0]',
      label: 'the SOQL text',
    },
    {
      threat: 'sql',
      type: 'salesforce.Connection',
      path: 'Member[bulk,bulk2,tooling].Member[query].Argument[0]',
      label: 'the SOQL text',
    },
    { threat: 'nosql-text', type: 'salesforce.Connection', path: 'Member[search].Argument[0]', label: 'the SOSL text' },
    {
      threat: 'sql',
      type: 'salesforce.Object',
      path: 'Member[find,findOne,count].Argument[0]',
      label: 'the SOQL condition',
      when: [{ path: 'Argument[0]', is: 'string' }],
    },
    {
      threat: 'sql',
      type: 'salesforce.Query',
      path: 'Member[where].Argument[0]',
      label: 'the SOQL condition',
      when: [{ path: 'Argument[0]', is: 'string' }],
    },
    { threat: 'resource', type: 'salesforce.Connection', path: 'Member[sobject].Argument[0]', label: 'the object' },
    { threat: 'host', type: 'salesforce.Connection', path: 'Member[request,requestGet].Argument[0]', label: 'the address' },
  ],
} as const satisfies LibraryModel;

/** Sanity: parameters are given beside the text of GROQ. */
export const sanity = {
  package: ['@sanity/client', 'next-sanity'],
  evidence: 'https://github.com/sanity-io/client#performing-queries',
  types: [
    { name: 'sanity.Client', path: 'Member[createClient].ReturnValue', declared: ['SanityClient'] },
    { name: 'sanity.Client', path: 'ReturnValue' },
    { name: 'sanity.Client', type: 'sanity.Client', path: 'Member[withConfig].ReturnValue' },
  ],
  sinks: [
    { threat: 'nosql-text', type: 'sanity.Client', path: 'Member[fetch,listen].Argument[0]', label: 'the GROQ text' },
    { threat: 'nosql-text', type: 'sanity.Client', path: 'Member[delete,patch].Argument[0].Member[query]', label: 'the GROQ text' },
  ],
} as const satisfies LibraryModel;

/** Airtable: a filter is a formula. */
export const airtable = {
  package: 'airtable',
  evidence: 'https://github.com/Airtable/airtable.js#usage',
  types: [
    { name: 'airtable.Base', path: 'Instance.Member[base].ReturnValue', declared: ['Base'] },
    { name: 'airtable.Base', path: 'Member[base].ReturnValue' },
    { name: 'airtable.Table', type: 'airtable.Base', path: 'ReturnValue', declared: ['Table'] },
    { name: 'airtable.Table', type: 'airtable.Base', path: 'Member[table].ReturnValue' },
  ],
  sinks: [
    { threat: 'nosql-text', type: 'airtable.Table', path: 'Member[select].Argument[0].Member[filterByFormula]', label: 'the formula' },
    { threat: 'resource', type: 'airtable.Base', path: 'Argument[0]', label: 'the table' },
  ],
} as const satisfies LibraryModel;

/** Tables of Azure: a filter is text of OData; the tag `odata` escapes its values. */
export const azureTables = {
  package: '@azure/data-tables',
  evidence: 'https://learn.microsoft.com/javascript/api/overview/azure/data-tables-readme',
  types: [
    { name: 'azure.TableClient', path: 'Member[TableClient].Instance' },
    { name: 'azure.TableClient', path: 'Member[TableClient].Member[fromConnectionString].ReturnValue' },
    { name: 'azure.TableClient', path: 'Member[TableServiceClient].Instance' },
    { name: 'azure.TableClient', path: 'Member[TableServiceClient].Member[fromConnectionString].ReturnValue' },
  ],
  sinks: [
    {
      threat: 'nosql-text',
      type: 'azure.TableClient',
      path: 'Member[listEntities,listTables].Argument[0].Member[queryOptions].Member[filter]',
      label: 'the filter',
    },
    { threat: 'resource', path: 'Member[TableClient].Argument[1]', label: 'the table' },
    { threat: 'resource', path: 'Member[TableClient].Member[fromConnectionString].Argument[1]', label: 'the table' },
  ],
} as const satisfies LibraryModel;

/** Microsoft Graph: an address is built by calls, and a filter is text of OData. */
export const microsoftGraph = {
  package: '@microsoft/microsoft-graph-client',
  evidence: 'https://github.com/microsoftgraph/msgraph-sdk-javascript/blob/dev/docs/CallingPattern.md',
  types: [
    { name: 'graph.Client', path: 'Member[Client].Member[init,initWithMiddleware].ReturnValue', declared: ['Client'] },
    { name: 'graph.Request', type: 'graph.Client', path: 'Member[api].ReturnValue', declared: ['GraphRequest'] },
    {
      name: 'graph.Request',
      type: 'graph.Request',
      path: 'Member[filter,search,select,expand,orderby,top,skip,skipToken,count,query,header,headers,version,option,options,responseType].ReturnValue',
    },
  ],
  sinks: [
    { threat: 'nosql-text', type: 'graph.Request', path: 'Member[filter,search].Argument[0]', label: 'the filter' },
    { threat: 'path', type: 'graph.Client', path: 'Member[api].Argument[0]', label: 'the path of the request' },
  ],
} as const satisfies LibraryModel;

/** Jira: issues are searched with texts of JQL. */
export const jira = {
  package: ['jira.js', 'jira-client', 'jira-connector'],
  evidence: 'https://mrrefactoring.github.io/jira.js/',
  types: [
    {
      name: 'jira.Client',
      path: 'Member[Version2Client,Version3Client,AgileClient].Instance',
      declared: ['Version2Client', 'Version3Client', 'AgileClient'],
    },
    { name: 'jira.Client', path: 'Instance' },
  ],
  sinks: [
    { threat: 'nosql-text', type: 'jira.Client', path: 'Member[searchJira].Argument[0]', label: 'the JQL text' },
    { threat: 'nosql-text', type: 'jira.Client', path: 'AnyMember.AnyMember.Argument[0].Member[jql]', label: 'the JQL text' },
  ],
} as const satisfies LibraryModel;

/** Stores of vectors: a filter is an object with operators. */
export const vectorStores = {
  package: ['@pinecone-database/pinecone', 'chromadb', '@qdrant/js-client-rest', 'weaviate-client'],
  evidence: 'https://docs.pinecone.io/guides/search/filter-by-metadata',
  types: [
    { name: 'vectors.Index', path: 'Member[Pinecone].Instance.Member[index,Index].ReturnValue', declared: ['Index'] },
    { name: 'vectors.Index', type: 'vectors.Index', path: 'Member[namespace].ReturnValue' },
    {
      name: 'vectors.Index',
      path: 'Member[ChromaClient,CloudClient].Instance.Member[getCollection,createCollection,getOrCreateCollection].ReturnValue.Awaited',
      declared: ['Collection'],
    },
    { name: 'vectors.Qdrant', path: 'Member[QdrantClient].Instance', declared: ['QdrantClient'] },
  ],
  sinks: [
    {
      threat: 'nosql',
      type: 'vectors.Index',
      path: 'Member[query,get,delete,deleteMany,peek].Argument[0].Member[filter,where,whereDocument]',
      label: 'the filter',
    },
    {
      threat: 'nosql',
      type: 'vectors.Qdrant',
      path: 'Member[search,query,scroll,count,delete,recommend].Argument[1].Member[filter]',
      label: 'the filter',
    },
    { threat: 'resource', type: 'vectors.Index', path: 'Member[namespace].Argument[0]', label: 'the namespace' },
  ],
} as const satisfies LibraryModel;
