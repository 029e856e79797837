import type { LibraryModel } from '../schema.ts';

/** Clauses of a search that a sender could replace by others. */
const clauses = {
  at: 'query|filter|must|should|must_not|aggs|aggregations|post_filter|script|runtime_mappings|(?:filter|must|should|must_not)\\.\\d*',
};

/** Texts in Lucene's language. */
const lucene = { at: '(?:query_string|simple_query_string)\\.query' };

const scripts = { at: 'script|script\\.(?:source|inline)|(?:init_script|map_script|combine_script|reduce_script)(?:\\.source)?' };

const searching =
  'Member[search,count,msearch,asyncSearch,updateByQuery,deleteByQuery,explain,validateQuery,submit,searchTemplate,update,bulk,scroll]';

/** OpenSearch and Elasticsearch. */
export const searchClients = {
  package: ['@opensearch-project/opensearch', '@elastic/elasticsearch', 'elasticsearch', '@elastic/elasticsearch-serverless'],
  evidence: 'https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-query-string-query',
  types: [
    { name: 'search.Client', path: 'Member[Client].Instance', declared: ['Client'] },
    { name: 'search.Client', type: 'search.Client', path: 'Member[asyncSearch,indices,helpers]' },
    { name: 'search.Client', type: 'search.Client', path: 'Member[child].ReturnValue' },
  ],
  sinks: [
    { threat: 'nosql', type: 'search.Client', path: `${searching}.Argument[0]`, label: 'the search', within: { except: '.*' } },
    {
      threat: 'nosql',
      type: 'search.Client',
      path: 'Member[search,count,updateByQuery,deleteByQuery,submit,explain].Argument[0].Member[body]',
      label: 'the search',
      within: { except: '.*' },
    },
    {
      threat: 'nosql',
      type: 'search.Client',
      path: 'Member[search,count,updateByQuery,deleteByQuery,submit,explain].Argument[0]',
      label: 'the search',
      within: clauses,
    },
    {
      threat: 'nosql',
      type: 'search.Client',
      path: 'Member[msearch].Argument[0].Member[body,searches]',
      label: 'the search',
      within: clauses,
    },
    { threat: 'nosql-text', type: 'search.Client', path: `${searching}.Argument[0].Member[q]`, label: 'the query text' },
    { threat: 'nosql-text', type: 'search.Client', path: `${searching}.Argument[0]`, label: 'the query text', within: lucene },
    { threat: 'nosql-text', type: 'search.Client', path: `${searching}.Argument[0]`, label: 'the script', within: scripts },
    {
      threat: 'code',
      type: 'search.Client',
      path: 'Member[putScript].Argument[0].Member[script,body].Member[source]',
      label: 'the script',
    },
    {
      threat: 'nosql-text',
      type: 'search.Client',
      path: 'Member[sql,eql,esql].Member[query,search].Argument[0].Member[query]',
      label: 'the query text',
    },
    {
      threat: 'nosql-text',
      type: 'search.Client',
      path: 'Member[sql,eql,esql].Member[query,search].Argument[0].Member[body].Member[query]',
      label: 'the query text',
    },
  ],
} as const satisfies LibraryModel;
