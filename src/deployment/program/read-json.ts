import { makeDict, makeList, makeScalar, unknownValue, type Slot, type Value } from './value.ts';

/** Reads a file of JSON that a program imports. Its parts stand at its beginning. */
export function readJson(file: string, text: string): Value {
  try {
    return convert(JSON.parse(text) as unknown, { file, start: 0, end: 0 });
  } catch {
    return unknownValue;
  }
}

function convert(data: unknown, at: Slot['at']): Value {
  if (Array.isArray(data)) return makeList(data.map((each) => ({ value: convert(each, at), at })));
  if (typeof data === 'object' && data !== null)
    return makeDict(Object.entries(data).map(([name, each]) => [name, { value: convert(each, at), at }]));
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? makeScalar(data) : makeScalar(null);
}
