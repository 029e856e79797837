/** Calls that list the names of an object, its parts with their names in front, or its parts without them. */
export const listingCalls: Readonly<Record<string, 'names' | 'entries' | 'none'>> = {
  'Object.keys': 'names',
  'Object.getOwnPropertyNames': 'names',
  'Object.entries': 'entries',
  'Object.values': 'none',
};

/** Methods of lists that keep elements as they are. */
export const keepingMethods: ReadonlySet<string> = new Set(['filter', 'sort', 'toSorted', 'slice', 'reverse', 'toReversed', 'concat']);

/** Methods of lists that put elements together, or elements into them, and ask for nothing. */
export const gatheringMethods: ReadonlySet<string> = new Set(['join', 'push']);

/** Methods of lists that call a function for each element, and which of its parameters that is. */
export const elementParameters: Readonly<Record<string, number>> = {
  filter: 0,
  map: 0,
  flatMap: 0,
  forEach: 0,
  reduce: 1,
  reduceRight: 1,
};

/** Methods of texts that write them another way and ask for nothing. */
export const spellingMethods: ReadonlySet<string> = new Set([
  'toLowerCase',
  'toUpperCase',
  'trim',
  'padEnd',
  'padStart',
  'toString',
  'concat',
]);

/** What only puts together the pairs that it is given. */
export const collectingCalls: ReadonlySet<string> = new Set(['Object.fromEntries', 'JSON.stringify', 'Map', 'URLSearchParams']);
