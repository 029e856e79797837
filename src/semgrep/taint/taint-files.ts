import { TaintFile } from './taint-file.ts';
import type { TaintRun } from './taint-run.ts';

/** Answers what is known of a file of the program, found when it is first asked for; `undefined` when it cannot be followed. */
export function getTaintFile(run: TaintRun, name: string): TaintFile | undefined {
  if (name === run.linted.name) return run.linted;
  if (run.files.has(name)) return run.files.get(name);
  const module = run.program?.getModule(name);
  const file =
    module === undefined || run.program === undefined ? undefined : new TaintFile(module, run.specification, run.program.findIn(name));
  run.files.set(name, file);
  return file;
}
