import type { Cell } from '../domain/cell.ts';
import { defaultEntries } from '../ir/default-entries.ts';

/** Is it what a default `= {}` made, and as empty as then? */
export function isLeftOut(cell: Cell | undefined): boolean {
  return cell?.written?.entries === defaultEntries && cell.fields.size === 0 && cell.rest === undefined && !cell.isShared;
}
