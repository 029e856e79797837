import { findProgram } from '../analysis/interpreter/find-program.ts';

/** Does a model say that this program reads what a sender puts into an argument as an option or as a script? */
export function readsOptions(program: string): boolean {
  return findProgram(program) !== undefined;
}
