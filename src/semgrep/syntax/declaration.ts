import type { Constant } from './get-constant.ts';
import type { NameMeaning, Tree } from './tree.ts';

/** Where a name of a program is declared: what its uses have in common. */
export interface Declaration {
  readonly name: string;
  /** The name where it is declared. */
  readonly ident: Tree;
  readonly kind: 'variable' | 'parameter' | 'import' | 'function' | 'class';
  /** The function that declares it; `undefined` is the program. */
  readonly owner: Tree | undefined;
  /** How often it is given a value, and the value when that is once. */
  writes: number;
  value: Tree | undefined;
  /** Is it given its value where it is declared? */
  isInitialised: boolean;
  /** Is it a field of a class, which `this` writes too? */
  isField: boolean;
  /** What all its uses mean when it has one value. */
  constant: Constant | undefined;
  path: readonly string[] | undefined;
  type: Tree | string | undefined;
}

/** Makes what a name means that refers to a declaration. */
export function makeMeaning(declaration: Declaration): NameMeaning {
  const { path, type, constant } = declaration;
  return { declaration, path, type, constant, symbol: getOnlyValue(declaration) };
}

/** The value of a variable that is given one only once. */
export function getOnlyValue({ kind, value, writes }: Declaration): Tree | undefined {
  return writes === 1 && kind === 'variable' ? value : undefined;
}

/** Is a variable that is declared without a value given one before a place in the text? What is set where it is declared is known everywhere. */
export function isSetBefore({ isInitialised, value }: Declaration, { start }: Tree): boolean {
  return isInitialised || value === undefined || value.end <= start;
}

/** What the name of a method declares, or of a field that is a function: no variable. */
export const memberName = { kind: 'member' } as const;

/** What a name declares that a required module is taken apart into, where it is matched as an import: another pattern knows no variable by it. */
export const importedName = { kind: 'imported' } as const;
