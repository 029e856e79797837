import type { FunctionRef, Instruction, IrClass, IrFunction, IrType, Register, Span } from '../ir/ir.ts';
import type { FunctionBuilder, Label } from './function-builder.ts';
import type { Binding, Scope } from './scope.ts';
import type { SyntaxNode } from './syntax.ts';

/** A file being lowered. */
export interface Unit {
  readonly file: string;
  readonly text: string;
  /** Counts functions that have no node of their own (thunks). */
  nextThunk: number;
}

/** Where `break`, `continue` and leaving a `try` lead. */
export type JumpTarget =
  | { readonly kind: 'jump'; readonly labels: readonly string[]; readonly breakTo: Label; readonly continueTo: Label | undefined }
  /** Code that runs on the way out. */
  | { readonly kind: 'finally'; readonly body: SyntaxNode; readonly handler: Label | undefined };

/** The function being lowered, and the parts of lowering that call each other. */
export interface Lowering {
  readonly unit: Unit;
  readonly id: string;
  readonly kind: IrFunction['kind'];
  readonly builder: FunctionBuilder;
  /** Names that inner functions mention. */
  readonly captured: ReadonlySet<string>;
  readonly frameVariables: string[];
  readonly jumps: JumpTarget[];
  scope: Scope;
  depth: number;
  /** Where an optional chain goes when it meets null or undefined. */
  chainExit: Label | undefined;
  /** Parameter properties to store once `this` exists. */
  parameterProperties: readonly string[];
  readonly parts: LoweringParts;
}

/** The mutually recursive parts; see the files of the same names. */
export interface LoweringParts {
  expression(lowering: Lowering, node: SyntaxNode): Register;
  condition(lowering: Lowering, node: SyntaxNode, whenTrue: Label, whenFalse: Label): void;
  statement(lowering: Lowering, node: SyntaxNode, labels: readonly string[]): void;
  block(lowering: Lowering, statements: readonly SyntaxNode[]): void;
  pattern(lowering: Lowering, pattern: SyntaxNode, value: Register, mode: 'declare' | 'assign'): void;
  function(lowering: Lowering, node: SyntaxNode, options: FunctionOptions): FunctionRef;
  thunk(lowering: Lowering, name: string, at: Span, body: (inner: Lowering) => Register | undefined): FunctionRef;
  class(lowering: Lowering, node: SyntaxNode, name: string): { readonly class: IrClass; readonly superclass: Register | undefined };
}

/** How a function node is to be understood. */
export interface FunctionOptions {
  readonly kind: IrFunction['kind'];
  readonly name: string;
  /** A named function expression can call itself by its name. */
  readonly selfName?: string | undefined;
}

/** Assigns a new register by an instruction. */
export function emitTo(lowering: Lowering, make: (to: Register) => Instruction): Register {
  const to = lowering.builder.makeRegister();
  lowering.builder.emit(make(to));
  return to;
}

/** Emits a constant. */
export function emitConstant(lowering: Lowering, value: string | number | boolean | null | undefined, at: Span): Register {
  return emitTo(lowering, (to) => ({ op: 'constant', to, value, at }));
}

/** Emits a construct that is not modelled. */
export function emitUnsupported(lowering: Lowering, what: string, at: Span, operands: readonly Register[] = []): Register {
  lowering.builder.unsupported.push({ what, at });
  return emitTo(lowering, (to) => ({ op: 'unsupported', to, what, operands, at }));
}

/** Makes a variable of the current function known in the current scope. */
export function declareVariable(lowering: Lowering, name: string): Binding {
  const binding: Binding = lowering.captured.has(name)
    ? { kind: 'frame', owner: lowering.id, name: makeFrameName(lowering, name) }
    : { kind: 'register', register: lowering.builder.makeRegister(), owner: lowering.id };
  lowering.scope.declare(name, binding);
  return binding;
}

function makeFrameName(lowering: Lowering, name: string): string {
  let unique = name;
  for (let count = 1; lowering.frameVariables.includes(unique); count++) unique = `${name}$${count}`;
  lowering.frameVariables.push(unique);
  return unique;
}

/** Reads a variable by name. */
export function loadVariable(lowering: Lowering, name: string, at: Span): Register {
  if (name === 'undefined') return emitConstant(lowering, undefined, at);
  const binding = lowering.scope.find(name);
  if (binding === undefined) {
    if (name === 'arguments' && lowering.kind !== 'module') return emitTo(lowering, (to) => ({ op: 'arguments', to, at }));
    if (name === 'NaN' || name === 'Infinity') return emitConstant(lowering, name === 'NaN' ? NaN : Infinity, at);
    return emitTo(lowering, (to) => ({ op: 'load-global', to, name, at }));
  }
  switch (binding.kind) {
    case 'register':
      return emitTo(lowering, (to) => ({ op: 'move', to, from: binding.register, at }));
    case 'frame':
      return emitTo(lowering, (to) => ({ op: 'load-captured', to, owner: binding.owner, name: binding.name, at }));
    case 'module':
      return emitTo(lowering, (to) => ({ op: 'load-module', to, name: binding.name, at }));
  }
}

/** Assigns a variable by name. */
export function storeVariable(lowering: Lowering, name: string, from: Register, at: Span): void {
  const binding = lowering.scope.find(name);
  if (binding === undefined) lowering.builder.emit({ op: 'store-global', name, from, at });
  else storeBinding(lowering, binding, from, at);
}

/** Assigns a variable. */
export function storeBinding(lowering: Lowering, binding: Binding, from: Register, at: Span): void {
  const { builder } = lowering;
  if (binding.kind === 'register') builder.emit({ op: 'move', to: binding.register, from, at });
  else if (binding.kind === 'frame') builder.emit({ op: 'store-captured', owner: binding.owner, name: binding.name, from, at });
  else builder.emit({ op: 'store-module', name: binding.name, from, at });
}

/** Stores parameter properties (`constructor(private db: Pool)`) on `this`. */
export function storeThisProperties(lowering: Lowering, at: Span): void {
  if (lowering.parameterProperties.length === 0) return;
  const self = emitTo(lowering, (to) => ({ op: 'this', to, at }));
  for (const name of lowering.parameterProperties) {
    const value = loadVariable(lowering, name, at);
    lowering.builder.emit({ op: 'set-property', object: self, property: { name }, value, at });
  }
}

/** Runs `body` in a scope of its own. */
export function inScope(lowering: Lowering, scope: Scope, body: () => void): void {
  const outer = lowering.scope;
  lowering.scope = scope;
  body();
  lowering.scope = outer;
}

/** A type that tells something about a value's class or event. */
export function isTelling(type: IrType | undefined): type is IrType {
  return type !== undefined && type.kind !== 'keyword' && type.kind !== 'literal';
}
