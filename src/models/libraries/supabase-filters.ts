import type { LibraryModel } from '../schema.ts';

const query = 'supabase.Query';

/** Filters of Supabase: `or` takes conditions in the language of PostgREST, `filter` and `not` take the operator; all others encode what they are given. */
export const supabaseFilters = {
  package: ['@supabase/supabase-js', '@supabase/postgrest-js'],
  evidence: 'https://supabase.com/docs/reference/javascript/or',
  types: [
    { name: 'supabase.Client', path: 'Member[createClient].ReturnValue', declared: ['SupabaseClient'] },
    { name: 'supabase.Client', path: 'Member[PostgrestClient].Instance', declared: ['PostgrestClient'] },
    { name: query, type: 'supabase.Client', path: 'Member[from].ReturnValue.Member[select,insert,upsert,update,delete].ReturnValue' },
    { name: query, type: 'supabase.Client', path: 'Member[rpc].ReturnValue' },
    {
      name: query,
      type: query,
      path: 'Member[select,eq,neq,gt,gte,lt,lte,like,ilike,likeAllOf,likeAnyOf,ilikeAllOf,ilikeAnyOf,is,in,contains,containedBy,rangeGt,rangeGte,rangeLt,rangeLte,rangeAdjacent,overlaps,textSearch,match,not,or,filter,order,limit,range,abortSignal].ReturnValue',
    },
  ],
  sinks: [
    { threat: 'nosql-text', type: query, path: 'Member[or].Argument[0]', label: 'the filter' },
    { threat: 'nosql-text', type: query, path: 'Member[filter,not].Argument[1]', label: "the filter's operator" },
  ],
} as const satisfies LibraryModel;
