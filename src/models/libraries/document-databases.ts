import type { LibraryModel } from '../schema.ts';

const filterWithin = { except: '\\$(?!(?:and|or|nor|not|elemMatch|allMatch)$)\\w+' };

/** Couchbase: SQL++ texts; parameters beside them. */
export const couchbase: LibraryModel = {
  package: 'couchbase',
  evidence: 'https://docs.couchbase.com/nodejs-sdk/current/howtos/n1ql-queries-with-sdk.html',
  types: [
    { name: 'couchbase.Cluster', path: 'Member[connect].ReturnValue.Awaited', declared: ['Cluster', 'Scope'] },
    { name: 'couchbase.Cluster', path: 'Member[Cluster].Instance' },
    { name: 'couchbase.Cluster', path: 'Member[Cluster].Member[connect].ReturnValue.Awaited' },
    { name: 'couchbase.Cluster', type: 'couchbase.Cluster', path: 'Member[bucket,openBucket,scope,defaultScope].ReturnValue' },
    { name: 'couchbase.Cluster', type: 'couchbase.Cluster', path: 'Member[transactions].ReturnValue' },
    { name: 'couchbase.Cluster', type: 'couchbase.Cluster', path: 'Member[run].Argument[0].Parameter[0]' },
  ],
  sinks: [
    { threat: 'nosql-text', type: 'couchbase.Cluster', path: 'Member[query,analyticsQuery].Argument[0]', label: 'the SQL++ text' },
    { threat: 'nosql-text', path: 'Member[N1qlQuery,AnalyticsQuery].Member[fromString].Argument[0]', label: 'the SQL++ text' },
  ],
};

/** Cosmos DB: query texts; parameters beside them. */
export const azureCosmos: LibraryModel = {
  package: '@azure/cosmos',
  evidence: 'https://learn.microsoft.com/javascript/api/@azure/cosmos/items',
  types: [
    { name: 'cosmos.Client', path: 'Member[CosmosClient].Instance', declared: ['CosmosClient', 'Database', 'Container'] },
    { name: 'cosmos.Client', type: 'cosmos.Client', path: 'Member[database,container].ReturnValue' },
    { name: 'cosmos.Client', type: 'cosmos.Client', path: 'Member[items,databases,containers,conflicts,scripts]', declared: ['Items'] },
    { name: 'cosmos.Client', type: 'cosmos.Client', path: 'Member[createIfNotExists].ReturnValue.Awaited.Member[database,container]' },
  ],
  sinks: [
    { threat: 'nosql-text', type: 'cosmos.Client', path: 'Member[query].Argument[0]', label: 'the query text' },
    { threat: 'nosql-text', type: 'cosmos.Client', path: 'Member[query].Argument[0].Member[query]', label: 'the query text' },
  ],
};

/** InfluxDB: Flux, InfluxQL and SQL texts; the tag `flux` escapes its values. */
export const influxdb: LibraryModel = {
  package: ['@influxdata/influxdb-client', 'influx', '@influxdata/influxdb3-client'],
  evidence: 'https://influxdata.github.io/influxdb-client-js/influxdb-client.queryapi.html',
  types: [
    { name: 'influx.Client', path: 'Member[InfluxDB,InfluxDBClient].Instance', declared: ['InfluxDB', 'InfluxDBClient', 'QueryApi'] },
    { name: 'influx.Client', type: 'influx.Client', path: 'Member[getQueryApi,with].ReturnValue' },
  ],
  sinks: [
    {
      threat: 'nosql-text',
      type: 'influx.Client',
      path: 'Member[query,queryRaw,queryRows,queryLines,collectRows,collectLines,iterateRows,iterateLines,rows,lines,response,queryPoints].Argument[0]',
      label: 'the query text',
    },
    {
      threat: 'nosql-text',
      type: 'influx.Client',
      path: 'Member[query,queryRaw,queryRows,collectRows,iterateRows].Argument[0].Member[query]',
      label: 'the query text',
    },
    { threat: 'nosql-text', path: 'Member[fluxExpression].Argument[0]', label: 'the query text' },
  ],
  sanitizers: [
    {
      path: 'Member[fluxString,sanitizeString,fluxDateTime,fluxDuration,fluxInteger,fluxFloat,fluxBool,fluxRegExp,toFluxValue]',
      removes: ['nosql-text'],
    },
    { path: 'Member[escape].Member[stringLit,quoted,tag,measurement]', removes: ['nosql-text'] },
    { path: 'Member[expr,ISOTime,toNanoDate]', removes: ['nosql-text'] },
  ],
};

/** CouchDB: Mango selectors. */
export const couchdb: LibraryModel = {
  package: ['nano', 'pouchdb', 'pouchdb-find'],
  evidence: 'https://docs.couchdb.org/en/stable/api/database/find.html',
  types: [
    { name: 'couchdb.Server', path: 'ReturnValue' },
    { name: 'couchdb.Database', path: 'ReturnValue' },
    { name: 'couchdb.Database', path: 'Instance' },
    { name: 'couchdb.Database', type: 'couchdb.Server', path: 'Member[use,scope].ReturnValue', declared: ['DocumentScope'] },
    { name: 'couchdb.Database', type: 'couchdb.Server', path: 'Member[db].Member[use,scope].ReturnValue' },
  ],
  sinks: [
    { threat: 'nosql', type: 'couchdb.Database', path: 'Member[find].Argument[0]', label: 'the query', within: { except: '.*' } },
    {
      threat: 'nosql',
      type: 'couchdb.Database',
      path: 'Member[find].Argument[0].Member[selector]',
      label: 'the selector',
      within: filterWithin,
    },
  ],
};

/** RavenDB: queries in its own language; parameters are added by name. */
export const ravendb: LibraryModel = {
  package: 'ravendb',
  evidence: 'https://docs.ravendb.net/client-api/session/querying/how-to-query',
  types: [
    { name: 'ravendb.Session', path: 'Member[DocumentStore].Instance.Member[openSession].ReturnValue', declared: ['IDocumentSession'] },
  ],
  sinks: [{ threat: 'nosql-text', type: 'ravendb.Session', path: 'Member[advanced].Member[rawQuery].Argument[0]', label: 'the RQL text' }],
};

/** Milvus: a filter is an expression in a text. */
export const milvus: LibraryModel = {
  package: '@zilliz/milvus2-sdk-node',
  evidence: 'https://milvus.io/docs/boolean.md',
  sinks: [
    {
      threat: 'nosql-text',
      path: 'Member[MilvusClient].Instance.Member[query,search,delete,deleteEntities,hybridSearch].Argument[0].Member[filter,expr]',
      label: 'the filter',
    },
  ],
};

/** Gel, which was EdgeDB: parameters are given beside the text. */
export const gel: LibraryModel = {
  package: ['edgedb', 'gel'],
  evidence: 'https://docs.geldata.com/reference/using/js',
  types: [
    { name: 'gel.Client', path: 'Member[createClient].ReturnValue', declared: ['Client', 'Executor'] },
    { name: 'gel.Client', type: 'gel.Client', path: 'Member[transaction].Argument[0].Parameter[0]' },
    { name: 'gel.Client', type: 'gel.Client', path: 'Member[withGlobals,withConfig].ReturnValue' },
  ],
  sinks: [
    {
      threat: 'nosql-text',
      type: 'gel.Client',
      path: 'Member[query,querySingle,queryRequired,queryRequiredSingle,queryJSON,querySingleJSON,execute].Argument[0]',
      label: 'the EdgeQL text',
    },
  ],
};
