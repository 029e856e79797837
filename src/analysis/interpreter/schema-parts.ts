import type { Value } from '../domain/value.ts';

/** Names under which a schema's object keeps its parts; no program writes them. */
export const part = {
  excludes: '%excludes',
  shape: '%shape',
  element: '%element',
  key: '%key',
  alternatives: '%alternatives',
  open: '%open',
  coerces: '%coerces',
  steps: '%steps',
  fallback: '%fallback',
} as const;

/** What a schema is made of, by these names. */
export type Parts = Map<string, Value>;
