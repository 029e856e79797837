import { unknownCell, type Cell } from './cell.ts';
import { readExport, runModule } from './exports.ts';
import type { Frame } from './frame.ts';
import type { Place } from './variables.ts';

/** Answers what a variable of the top level holds when the code followed so far did not assign it: an import, a function, what is known of it. */
export function findShared({ run, file }: Frame, name: string, { variable }: Place): Cell | undefined {
  if (run.program === undefined) return undefined;
  const imported = file.module.imports.get(name);
  if (imported !== undefined) {
    const target = run.program.resolve(file.name, imported.specifier);
    return target === undefined ? undefined : readExport(run, target, imported.imported);
  }
  const declared = file.module.functions.get(name);
  if (declared !== undefined) return { ...unknownCell, functions: [declared] };
  runModule(run, file.name);
  return run.shared.get(variable);
}
