import type { Span } from '../ir/ir.ts';
import { findTsNode, findTsProgram, type Checker, type TsProgram, type TsType } from './type-oracle.ts';

/** Is an expression of a file of a type with a name? */
export type HasNamedType = (span: Span, name: string) => boolean;

/**
 * Makes what asks the type checker of a typed parser whether an expression has a type: by the name of the type, of an alias or of a base class.
 * Of a union all parts must have it, apart from `null` and `undefined`. Answers `undefined` where there are no types.
 */
export function makeNamedTypeTest(services: unknown, file: string): HasNamedType | undefined {
  const program = findTsProgram(services);
  if (program === undefined) return undefined;
  return (span, name) => {
    try {
      return ask(program, file, span, name);
    } catch {
      // A checker that fails on broken code knows nothing of it.
      return false;
    }
  };
}

function ask(program: TsProgram, file: string, span: Span, name: string): boolean {
  const source = program.getSourceFile(file);
  const node = source === undefined ? undefined : findTsNode(source, span);
  if (node === undefined) return false;
  const checker = program.getTypeChecker();
  return isNamed(checker.getTypeAtLocation(node), name, checker, maximumDepth);
}

const maximumDepth = 12;

function isNamed(type: TsType, name: string, checker: Checker, depth: number): boolean {
  if (depth === 0) return false;
  if (type.symbol?.name === name || type.aliasSymbol?.name === name) return true;
  const written = print(type, checker);
  if (written === name || written.split('<', 1)[0] === name) return true;
  const { types } = type;
  if (types !== undefined && type.symbol === undefined) {
    const parts = types.filter((each) => !/^(?:null|undefined)$/u.test(print(each, checker)));
    return parts.length > 0 && parts.length < maximumParts && parts.every((each) => isNamed(each, name, checker, depth - 1));
  }
  return (type.getBaseTypes?.() ?? []).some((each) => isNamed(each, name, checker, depth - 1));
}

const maximumParts = 50;

/** The type as it would be written; of a literal that of all such literals. */
function print(type: TsType, checker: Checker): string {
  const base = checker.getBaseTypeOfLiteralType?.(type) ?? type;
  return checker.typeToString?.(base) ?? '';
}
