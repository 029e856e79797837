import type { LibraryModel } from '../schema.ts';

const label = 'the filter';

/** Typesense: a filter is a text in which `&&` and `||` join conditions. */
export const typesense = {
  package: 'typesense',
  evidence: 'https://typesense.org/docs/latest/api/search.html#filter-parameters',
  types: [
    { name: 'typesense.Client', path: 'Member[Client,SearchClient].Instance' },
    { name: 'typesense.Documents', type: 'typesense.Client', path: 'Member[collections].ReturnValue.Member[documents].ReturnValue' },
  ],
  sinks: [
    { threat: 'nosql-text', type: 'typesense.Documents', path: 'Member[search].Argument[0].Member[filter_by]', label },
    { threat: 'nosql-text', type: 'typesense.Documents', path: 'Member[delete,update,export].Argument[0..1].Member[filter_by]', label },
    {
      threat: 'nosql-text',
      type: 'typesense.Client',
      path: 'Member[multiSearch].Member[perform].Argument[0].Member[searches].ArrayElement.Member[filter_by]',
      label,
    },
    {
      threat: 'nosql-text',
      type: 'typesense.Client',
      path: 'Member[multiSearch].Member[perform].Argument[1].Member[filter_by]',
      label,
    },
  ],
} as const satisfies LibraryModel;

/** Meilisearch: a filter is a text, or a list of texts, in which `AND` and `OR` join conditions. */
export const meilisearch = {
  package: 'meilisearch',
  evidence: 'https://www.meilisearch.com/docs/learn/filtering_and_sorting/filter_expression_reference',
  types: [
    { name: 'meilisearch.Client', path: 'Member[MeiliSearch,Meilisearch].Instance', declared: ['MeiliSearch', 'Meilisearch'] },
    { name: 'meilisearch.Index', type: 'meilisearch.Client', path: 'Member[index].ReturnValue', declared: ['Index'] },
    { name: 'meilisearch.Index', type: 'meilisearch.Client', path: 'Member[getIndex].ReturnValue.Awaited' },
  ],
  sinks: [
    { threat: 'nosql-text', type: 'meilisearch.Index', path: 'Member[search,searchGet].Argument[1].Member[filter]', label },
    { threat: 'nosql-text', type: 'meilisearch.Index', path: 'Member[search].Argument[1].Member[filter].ArrayElement', label },
    { threat: 'nosql-text', type: 'meilisearch.Index', path: 'Member[deleteDocuments,getDocuments].Argument[0].Member[filter]', label },
    {
      threat: 'nosql-text',
      type: 'meilisearch.Client',
      path: 'Member[multiSearch].Argument[0].Member[queries].ArrayElement.Member[filter]',
      label,
    },
  ],
} as const satisfies LibraryModel;

/** Algolia: a filter is a text in which `AND` and `OR` join conditions. */
export const algoliasearch = {
  package: ['algoliasearch', 'algoliasearch/lite'],
  evidence: 'https://www.algolia.com/doc/api-reference/api-parameters/filters/',
  types: [
    { name: 'algolia.Client', path: 'ReturnValue' },
    { name: 'algolia.Client', path: 'Member[algoliasearch,liteClient].ReturnValue' },
    { name: 'algolia.Index', type: 'algolia.Client', path: 'Member[initIndex].ReturnValue' },
  ],
  sinks: [
    { threat: 'nosql-text', type: 'algolia.Index', path: 'Member[search].Argument[1].Member[filters]', label },
    { threat: 'nosql-text', type: 'algolia.Index', path: 'Member[browseObjects,deleteBy].Argument[0].Member[filters]', label },
    {
      threat: 'nosql-text',
      type: 'algolia.Client',
      path: 'Member[searchSingleIndex].Argument[0].Member[searchParams].Member[filters]',
      label,
    },
    {
      threat: 'nosql-text',
      type: 'algolia.Client',
      path: 'Member[search].Argument[0].Member[requests].ArrayElement.Member[filters]',
      label,
    },
    {
      threat: 'nosql-text',
      type: 'algolia.Client',
      path: 'Member[deleteBy].Argument[0].Member[deleteByParams].Member[filters]',
      label,
    },
  ],
} as const satisfies LibraryModel;
