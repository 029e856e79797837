import type { LibraryModel } from '../schema.ts';

/** Neo4j, and Neptune through its driver: Cypher texts, parameters beside them. */
export const neo4jDriver: LibraryModel = {
  package: ['neo4j-driver', 'neo4j-driver-lite', 'neo4j'],
  evidence: 'https://neo4j.com/docs/javascript-manual/current/query-simple/',
  types: [
    { name: 'neo4j.Driver', path: 'Member[driver].ReturnValue', declared: ['Driver'] },
    { name: 'neo4j.Session', type: 'neo4j.Driver', path: 'Member[session,rxSession].ReturnValue', declared: ['Session', 'RxSession'] },
    {
      name: 'neo4j.Session',
      type: 'neo4j.Session',
      path: 'Member[beginTransaction].ReturnValue.Awaited',
      declared: ['Transaction', 'ManagedTransaction'],
    },
    {
      name: 'neo4j.Session',
      type: 'neo4j.Session',
      path: 'Member[executeRead,executeWrite,readTransaction,writeTransaction].Argument[0].Parameter[0]',
    },
  ],
  sinks: [
    { threat: 'nosql-text', type: 'neo4j.Session', path: 'Member[run].Argument[0]', label: 'the Cypher text' },
    { threat: 'nosql-text', type: 'neo4j.Session', path: 'Member[run].Argument[0].Member[text]', label: 'the Cypher text' },
    { threat: 'nosql-text', type: 'neo4j.Driver', path: 'Member[executeQuery].Argument[0]', label: 'the Cypher text' },
    { threat: 'nosql-text', type: 'neo4j.Driver', path: 'Member[executeQuery].Argument[0].Member[text]', label: 'the Cypher text' },
  ],
};

/** Gremlin scripts; bindings beside them. */
export const gremlin: LibraryModel = {
  package: ['gremlin', 'gremlin-aws-sigv4'],
  evidence: 'https://tinkerpop.apache.org/docs/current/reference/#gremlin-javascript-scripts',
  types: [
    { name: 'gremlin.Client', path: 'Member[driver].Member[Client].Instance' },
    { name: 'gremlin.Client', path: 'Member[driver].Member[AwsSigV4Client].Instance' },
  ],
  sinks: [{ threat: 'nosql-text', type: 'gremlin.Client', path: 'Member[submit,stream].Argument[0]', label: 'the Gremlin text' }],
};

/** ArangoDB: AQL texts; the tag `aql` binds its values. */
export const arangojs: LibraryModel = {
  package: 'arangojs',
  evidence: 'https://arangodb.github.io/arangojs/latest/classes/databases.Database.html#query',
  types: [
    { name: 'arangojs.Database', path: 'Member[Database].Instance' },
    { name: 'arangojs.Database', path: 'Member[arangojs].ReturnValue' },
    { name: 'arangojs.Database', path: 'ReturnValue' },
    { name: 'arangojs.Database', type: 'arangojs.Database', path: 'Member[database].ReturnValue' },
    { name: 'arangojs.Database', type: 'arangojs.Database', path: 'Member[beginTransaction].ReturnValue.Awaited' },
  ],
  sinks: [
    { threat: 'nosql-text', type: 'arangojs.Database', path: 'Member[query,explain,parse].Argument[0]', label: 'the AQL text' },
    {
      threat: 'nosql-text',
      type: 'arangojs.Database',
      path: 'Member[query,explain,parse].Argument[0].Member[query]',
      label: 'the AQL text',
    },
    { threat: 'nosql-text', type: 'arangojs.Database', path: 'Member[executeTransaction].Argument[1]', label: 'the script' },
    { threat: 'nosql-text', path: 'Member[aql].Member[literal].Argument[0]', label: 'the AQL text' },
    { threat: 'nosql-text', path: 'Member[literal].Argument[0]', label: 'the AQL text' },
  ],
};

/** FalkorDB and RedisGraph: Cypher texts, parameters beside them. */
export const falkordb: LibraryModel = {
  package: ['falkordb', 'redisgraph.js', '@redis/graph'],
  evidence: 'https://docs.falkordb.com/getting-started/clients.html',
  types: [
    { name: 'falkordb.Client', path: 'Member[FalkorDB].Member[connect].ReturnValue.Awaited' },
    { name: 'falkordb.Graph', type: 'falkordb.Client', path: 'Member[selectGraph].ReturnValue', declared: ['Graph'] },
    { name: 'falkordb.Graph', path: 'Member[Graph].Instance' },
  ],
  sinks: [
    {
      threat: 'nosql-text',
      type: 'falkordb.Graph',
      path: 'Member[query,roQuery,explain,profile,readonlyQuery].Argument[0]',
      label: 'the Cypher text',
    },
  ],
};
