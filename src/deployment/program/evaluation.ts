import type { SyntaxNode } from '../../analysis/lowering/syntax.ts';
import type { SourceRange } from '../deployment.ts';
import type { ModuleState } from './module-state.ts';
import type { Scope } from './scope.ts';
import type { ClassValue, Closure, Construct, Slot, Value } from './value.ts';

/** How a statement ended, when it did not simply end. */
export interface Completion {
  readonly kind: 'return' | 'break' | 'continue' | 'throw';
  readonly value?: Value;
}

/** A write that may have to be undone: it happened where the program may not have come by. */
export interface Write {
  readonly slot: Slot;
  readonly before: Value;
}

/** One run of the infrastructure programs of a project, and the parts of the evaluator that need each other. */
export interface Evaluation {
  readonly evaluate: (node: SyntaxNode | undefined, scope: Scope) => Value;
  readonly execute: (node: SyntaxNode, scope: Scope) => Completion | undefined;
  readonly call: (callee: Value, self: Value | undefined, args: readonly Slot[], at: SourceRange) => Value;
  readonly make: (callee: Value, args: readonly Slot[], at: SourceRange) => Value;
  readonly getMember: (object: Value, name: string) => Value;
  readonly importModule: (from: ModuleState, specifier: string) => Value;
  /** Answers the name in rows of a variable that is declared nowhere. */
  readonly findGlobal: (name: string) => string | undefined;
  /** The folder that the tool is started in. */
  readonly root: string;
  /** What packages made, in order. */
  readonly constructs: Construct[];
  /** Functions and classes that files declare at their top. */
  readonly declared: (Closure | ClassValue)[];
  /** Steps that are left. */
  fuel: number;
  depth: number;
  /** How deep in expressions it is. */
  nesting: number;
  /** How often each function is running. */
  readonly running: Map<SyntaxNode, number>;
  /** Writes since the program came to where it may not come; nothing outside of such places. */
  writes: Write[] | undefined;
}

/** Answers where a node stands. */
export function getPlace(scope: Scope, node: SyntaxNode): SourceRange {
  const { start, end } = node as SyntaxNode & { readonly start: number; readonly end: number };
  return { file: scope.module.file, start, end };
}

/** Writes into a variable or property. */
export function writeSlot(run: Evaluation, slot: Slot, value: Value, at: SourceRange): void {
  run.writes?.push({ slot, before: slot.value });
  slot.value = value;
  slot.at = at;
}
