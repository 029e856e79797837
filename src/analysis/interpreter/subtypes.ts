import type { IrClass, IrModule } from '../ir/ir.ts';
import { resolveTypeName } from './resolve-type-name.ts';
import type { Run } from './run.ts';

const maximumModules = 400;

/** Answers the classes of the program that implement or extend the type `name` of `module`, directly or through others. */
export function collectSubtypes(run: Run, module: IrModule, name: string): readonly { module: IrModule; declaration: IrClass }[] {
  run.subtypes ??= indexSubtypes(run);
  const result = new Map<string, { module: IrModule; declaration: IrClass }>();
  const queue = [`${module.file}#${name}`];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const each of run.subtypes.get(key) ?? []) {
      if (result.has(each.declaration.id)) continue;
      result.set(each.declaration.id, each);
      queue.push(`${each.module.file}#${each.declaration.name}`);
    }
  }
  return [...result.values()];
}

/** Maps each type to the classes that name it in `extends` or `implements`, over all modules that the linted file reaches. */
function indexSubtypes(run: Run): Map<string, { module: IrModule; declaration: IrClass }[]> {
  const index = new Map<string, { module: IrModule; declaration: IrClass }[]>();
  for (const module of collectReachable(run)) {
    for (const declaration of module.types.values()) {
      if (declaration.kind !== 'class') continue;
      for (const type of declaration.class.heritage) {
        if (type.kind !== 'reference') continue;
        const found = resolveTypeName(run.program, module.file, type.name);
        if (found?.kind !== 'program') continue;
        const key = `${found.module.file}#${found.name}`;
        const list = index.get(key) ?? [];
        list.push({ module, declaration: declaration.class });
        index.set(key, list);
      }
    }
  }
  return index;
}

/** The linted module, others that are named, and everything that they import, directly or not. */
export function collectReachable(run: Run, others: readonly string[] = []): readonly IrModule[] {
  const seen = new Set<string>();
  const modules: IrModule[] = [];
  const queue = [...others, run.linted];
  for (let file = queue.pop(); file !== undefined && modules.length < maximumModules; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const module = run.program.getModule(file);
    if (module === undefined) continue;
    modules.push(module);
    const reexported = module.exports.flatMap((binding) => (binding.kind === 'local' ? [] : [binding.specifier]));
    for (const specifier of new Set([...module.specifiers, ...reexported])) {
      const target = run.program.resolve(file, specifier);
      if (target.kind === 'file' && !target.file.endsWith('.json')) queue.push(target.file);
    }
  }
  return modules;
}
