import type { LibraryModel } from '../schema.ts';

/** Caches with the methods of a `Map`. */
export const mapCaches = {
  package: ['lru-cache', 'quick-lru', '@isaacs/ttlcache', 'lru_map', 'mnemonist', 'tiny-lru'],
  evidence: 'https://github.com/isaacs/node-lru-cache#usage',
  types: [
    {
      name: 'Map',
      path: 'Member[LRUCache,TTLCache,LRUMap,LRUMapWithDelete,LRUCacheWithDelete,default].Instance',
      declared: ['LRUCache', 'TTLCache', 'LRUMap', 'QuickLRU'],
    },
    { name: 'Map', path: 'Instance' },
    { name: 'Map', path: 'Member[lru].ReturnValue' },
  ],
  flows: [{ type: 'Map', path: 'Member[peek]', from: 'Argument[this].At[0]', to: 'ReturnValue', kind: 'value' }],
} as const satisfies LibraryModel;

/** node-cache. */
export const nodeCache = {
  package: ['node-cache', '@cacheable/node-cache'],
  evidence: 'https://github.com/node-cache/node-cache#usage',
  types: [
    { name: 'NodeCache', path: 'Instance' },
    { name: 'NodeCache', path: 'Member[NodeCache].Instance', declared: ['NodeCache'] },
  ],
  flows: [
    { type: 'NodeCache', path: 'Member[set]', from: 'Argument[1]', to: 'Argument[this].At[0]', kind: 'value' },
    { type: 'NodeCache', path: 'Member[get,take]', from: 'Argument[this].At[0]', to: 'ReturnValue', kind: 'value' },
    {
      type: 'NodeCache',
      path: 'Member[mset]',
      from: 'Argument[0].ArrayElement.Member[val]',
      to: 'Argument[this].ArrayElement',
      kind: 'value',
    },
    { type: 'NodeCache', path: 'Member[mget]', from: 'Argument[this].ArrayElement', to: 'ReturnValue.AnyMember', kind: 'value' },
  ],
} as const satisfies LibraryModel;
