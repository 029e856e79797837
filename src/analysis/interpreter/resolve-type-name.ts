import type { IrModule, IrTypeDeclaration } from '../ir/ir.ts';
import type { Program } from './run.ts';

/** What a type name stands for. */
export type ResolvedTypeName =
  | { readonly kind: 'package'; readonly package: string; readonly name: string }
  | {
      readonly kind: 'program';
      readonly module: IrModule;
      readonly name: string;
      readonly declaration: IrTypeDeclaration;
      readonly specifier?: string;
    };

/** Answers what a type name means in a file, following imports and re-exports; `exportedOnly` looks at the file from outside. */
export function resolveTypeName(
  program: Program,
  file: string,
  name: readonly string[],
  exportedOnly = false,
  seen = new Set<string>(),
): ResolvedTypeName | undefined {
  const [head, ...tail] = name;
  const key = `${file}:${name.join('.')}:${String(exportedOnly)}`;
  const module = program.getModule(file);
  if (head === undefined || module === undefined || seen.has(key)) return undefined;
  seen.add(key);
  if (exportedOnly) return resolveExportedType(program, module, head, tail, seen);
  const declaration = tail.length === 0 ? module.types.get(head) : undefined;
  if (declaration !== undefined) return { kind: 'program', module, name: head, declaration };
  const binding = module.imports.get(head);
  if (binding === undefined) return undefined;
  const isNamespace = binding.imported === '*' || binding.imported === '=' || (binding.imported === 'default' && tail.length > 0);
  return followType(program, module, binding.specifier, isNamespace ? tail : [binding.imported, ...tail], seen);
}

function resolveExportedType(
  program: Program,
  module: IrModule,
  head: string,
  tail: readonly string[],
  seen: Set<string>,
): ResolvedTypeName | undefined {
  for (const binding of module.exports) {
    if (binding.kind === 'local' && binding.name === head) {
      const local = binding.local === '*default*' ? head : binding.local;
      const found = resolveTypeName(program, module.file, [local, ...tail], false, seen);
      if (found !== undefined) return found;
    }
    if (binding.kind === 'reexport' && binding.name === head) {
      return followType(program, module, binding.specifier, binding.imported === '*' ? tail : [binding.imported, ...tail], seen);
    }
  }
  const own = resolveTypeName(program, module.file, [head, ...tail], false, seen);
  if (own !== undefined) return own;
  for (const binding of module.exports) {
    if (binding.kind !== 'all') continue;
    const found = followType(program, module, binding.specifier, [head, ...tail], seen);
    if (found?.kind === 'program') return found;
  }
  return undefined;
}

function followType(
  program: Program,
  module: IrModule,
  specifier: string,
  name: readonly string[],
  seen: Set<string>,
): ResolvedTypeName | undefined {
  const target = program.resolve(module.file, specifier);
  if (target.kind === 'file') {
    const found = resolveTypeName(program, target.file, name, true, seen);
    return found?.kind === 'program' && found.specifier === undefined ? { ...found, specifier } : found;
  }
  if (target.kind === 'missing') return { kind: 'package', package: specifier, name: name.join('.') };
  const subpath = target.subpath.replace(/^\.?\/?/u, '');
  return { kind: 'package', package: subpath === '' ? target.name : `${target.name}/${subpath}`, name: name.join('.') };
}
