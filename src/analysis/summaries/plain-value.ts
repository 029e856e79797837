import { makeValueLike, type Value } from '../domain/value.ts';

/** Answers a primitive without what is known of it beyond its content. */
export function makePlain(value: Value): Value {
  return value.taints.length === 0 && value.implications === undefined && value.pending === undefined
    ? value
    : makeValueLike(value, { taints: [], implications: undefined, pending: undefined });
}
