import { replacedField, type Cell } from './cell.ts';
import type { Value } from './value.ts';

/** Answers what was written onto a value that is no cell, by name. */
export function listWritten(shadow: Cell): readonly (readonly [string, Value])[] {
  return [...shadow.fields].filter(([name]) => !name.startsWith(replacedField));
}
