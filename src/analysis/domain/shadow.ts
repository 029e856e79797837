import type { ThreatSet } from '../../models/threats.ts';
import { replacedField, type Cell } from './cell.ts';
import { findConstant, type Value } from './value.ts';

/** Where it is kept which threats of what is no cell are those of what was written onto it. */
export const decidedField = '%decided';

/** Answers what was written onto a value that is no cell, by name. */
export function listWritten(shadow: Cell): readonly (readonly [string, Value])[] {
  return [...shadow.fields].filter(([name]) => name !== decidedField && !name.startsWith(replacedField));
}

/** Answers which threats of a value are, on every way, those of what was written onto it. */
export function getDecided(shadow: Cell | undefined): ThreatSet {
  const decided = shadow?.fields.get(decidedField);
  const constant = decided === undefined ? undefined : findConstant(decided)?.value;
  return typeof constant === 'number' ? constant : 0;
}
