import { joinCells, readPath, unknownCell, type Cell } from './cell.ts';
import { getTaintFile } from './taint-files.ts';
import type { TaintFile } from './taint-file.ts';
import type { TaintRun } from './taint-run.ts';
import { emptyEnvironment } from './taint-state.ts';

/** Follows the top-level code of a file, once. */
export function runModule(run: TaintRun, name: string): void {
  if (run.modules.has(name)) return;
  run.modules.set(name, emptyEnvironment);
  const file = getTaintFile(run, name);
  if (file === undefined) return;
  // What other files do on their own is reported in them.
  const outer = { at: { file: name, start: 0, end: 0 }, taints: [] };
  run.modules.set(name, run.analyse(run, file.module.init, { environment: emptyEnvironment, outer }).environment);
}

/** Answers what a file exports under a name: `*` and `=` are all of it. */
export function readExport(run: TaintRun, name: string, exported: string, seen = new Set<string>()): Cell | undefined {
  const key = `${name} ${exported}`;
  const file = seen.has(key) ? undefined : getTaintFile(run, name);
  if (file === undefined) return undefined;
  seen.add(key);
  runModule(run, name);
  if (exported === '*' || exported === '=') return file.module.isCommonJs ? readCommonJs(run, file) : readNamespace(run, file, seen);
  if (file.module.isCommonJs) {
    const all = readCommonJs(run, file);
    return exported === 'default' ? all : readPath(all, [exported]);
  }
  for (const each of file.module.exports) {
    if (each.kind === 'local' && (each.name === exported || (each.name === '=' && exported === 'default')))
      return readVariable(run, file, each.local, seen);
    if (each.kind === 'reexport' && each.name === exported) return follow(run, file, each.specifier, each.imported, seen);
  }
  for (const each of file.module.exports) {
    const found = each.kind === 'all' && exported !== 'default' ? follow(run, file, each.specifier, exported, seen) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function follow(run: TaintRun, file: TaintFile, specifier: string, imported: string, seen: Set<string>): Cell | undefined {
  const target = run.program?.resolve(file.name, specifier);
  return target === undefined ? undefined : readExport(run, target, imported, seen);
}

function readVariable(run: TaintRun, file: TaintFile, name: string, seen: Set<string>): Cell | undefined {
  const imported = file.module.imports.get(name);
  if (imported !== undefined) return follow(run, file, imported.specifier, imported.imported, seen);
  const declared = file.module.functions.get(name);
  if (declared !== undefined) return { ...unknownCell, functions: [declared] };
  return run.shared.get(run.variables.getModuleVariable(file.name, name));
}

function readNamespace(run: TaintRun, file: TaintFile, seen: Set<string>): Cell {
  const fields = new Map<string, Cell>();
  for (const each of file.module.exports) {
    const cell = each.kind === 'all' ? undefined : readExport(run, file.name, each.name, seen);
    if (each.kind !== 'all' && cell !== undefined) fields.set(each.name, cell);
    const all = each.kind === 'all' ? follow(run, file, each.specifier, '*', seen) : undefined;
    for (const [name, field] of all?.fields ?? []) if (!fields.has(name)) fields.set(name, field);
  }
  return { ...unknownCell, fields };
}

function readCommonJs(run: TaintRun, file: TaintFile): Cell {
  const environment = run.modules.get(file.name) ?? emptyEnvironment;
  const whole = readPath(environment.get(run.variables.getGlobal(file.name, 'module')) ?? unknownCell, ['exports']);
  return joinCells(whole, environment.get(run.variables.getGlobal(file.name, 'exports')) ?? unknownCell);
}
