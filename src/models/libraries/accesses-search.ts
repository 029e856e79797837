import type { AccessRow } from '../access-rows.ts';
import type { LibraryModel } from '../schema.ts';

const reads = { access: 'read', label: 'reads documents' } as const satisfies Partial<AccessRow>;
const changes = { access: 'change', label: 'changes documents' } as const satisfies Partial<AccessRow>;
const creates = { access: 'create', label: 'writes documents' } as const satisfies Partial<AccessRow>;
const named = { type: 'search.Client', subject: 'Argument[0].Member[id]' } as const satisfies Partial<AccessRow>;

/** OpenSearch and Elasticsearch. Words that are searched for name no document. */
export const accessesSearchClients = {
  package: ['@opensearch-project/opensearch', '@elastic/elasticsearch', 'elasticsearch', '@elastic/elasticsearch-serverless'],
  evidence: 'https://docs.opensearch.org/latest/clients/javascript/index/',
  accesses: [
    { ...reads, ...named, path: 'Member[get,getSource]' },
    { ...reads, type: 'search.Client', path: 'Member[search,msearch,searchTemplate,scroll,count,mget]' },
    { ...changes, ...named, path: 'Member[update,delete]' },
    { ...changes, type: 'search.Client', path: 'Member[updateByQuery,deleteByQuery,reindex]' },
    { ...creates, type: 'search.Client', path: 'Member[index,create,bulk]' },
  ],
} as const satisfies LibraryModel;
