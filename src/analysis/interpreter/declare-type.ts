import { makeValueLike, type DeclaredType, type Value } from '../domain/value.ts';

/** Adds a written type to a value of which nothing else is known, or nothing but what a library says of some of its parts. */
export function declareType(value: Value, declared: DeclaredType): Value {
  // What is never set in the code at hand is set elsewhere: the type is all that is known of it.
  const { constants } = value;
  const isEmpty = constants === undefined || constants.every((each) => each === undefined || each === null);
  const isUnknown = isEmpty && value.refs.length === 0 && value.taints.length === 0 && (value.nodes.length > 0 || constants?.length !== 0);
  return isUnknown ? makeValueLike(value, { declared }) : value;
}
