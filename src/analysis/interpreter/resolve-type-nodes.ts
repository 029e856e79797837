import { uniteNodes } from '../domain/unite-lists.ts';
import type { ApiNode } from '../binding/api-node.ts';
import type { IrType } from '../ir/ir.ts';
import { findPackageType, transparentGenerics } from './declared-types.ts';
import { resolveTypeName, type ResolvedTypeName } from './resolve-type-name.ts';
import type { Run } from './run.ts';

const none: readonly ApiNode[] = [];

/**
 * Answers the library types and events that a written type names, itself or by what it extends. Unlike `resolveDeclaredType` it looks
 * for no classes of the program, which is dear.
 */
export function resolveTypeNodes(run: Run, type: IrType, file: string, depth = 0): readonly ApiNode[] {
  if (depth > 8) return none;
  switch (type.kind) {
    case 'reference': {
      const [first] = type.arguments;
      if (first !== undefined && transparentGenerics.has(type.name.join('.'))) return resolveTypeNodes(run, first, file, depth + 1);
      return followName(run, resolveTypeName(run.program, file, type.name), depth);
    }
    case 'import': {
      const target = run.program.resolve(file, type.module);
      if (target.kind === 'package') return findPackageType(run, target.name, type.name.join('.'));
      return target.kind === 'file' ? followName(run, resolveTypeName(run.program, target.file, type.name, true), depth) : none;
    }
    case 'union':
    case 'intersection':
      return unite(type.types.map((each) => resolveTypeNodes(run, each, file, depth + 1)));
    default:
      return none;
  }
}

function followName(run: Run, found: ResolvedTypeName | undefined, depth: number): readonly ApiNode[] {
  if (found === undefined) return none;
  if (found.kind === 'package') return findPackageType(run, found.package, found.name);
  const { declaration, module } = found;
  if (declaration.kind === 'alias') return resolveTypeNodes(run, declaration.type, module.file, depth + 1);
  const heritage = declaration.kind === 'class' ? declaration.class.heritage : declaration.heritage;
  const described = run.graph.findDescribedType(module.file, found.specifier ?? '', found.name);
  return unite([described, ...heritage.map((each) => resolveTypeNodes(run, each, module.file, depth + 1))]);
}

function unite(lists: readonly (readonly ApiNode[])[]): readonly ApiNode[] {
  return lists.reduce((all, each) => uniteNodes(all, each), none);
}
