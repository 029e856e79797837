import type { FunctionRef, Instruction, IrFunction, Register, Span } from '../ir/ir.ts';
import type { FileAnnotations } from './collect-annotations.ts';
import type { FunctionBuilder, Label } from './function-builder.ts';
import type { KnownFunctions, Outermost } from './known-functions.ts';
import type { LazyFunction } from './lazy-function.ts';
import type { OpenMachine } from './lower-machine.ts';
import { Scope, type Binding } from './scope.ts';
import type { SyntaxNode } from './syntax.ts';

/** A file being lowered. */
export interface Unit {
  readonly file: string;
  readonly text: string;
  /** Is there a `var` in the text? Most files have none, and are not searched for them. */
  readonly mayHaveVars: boolean;
  /** The functions met so far, and what pieces of code mention: kept here and nowhere longer, for they hold all that is lowered. */
  readonly functions: Map<SyntaxNode, FunctionRef>;
  readonly mentions: Map<SyntaxNode, Mentions>;
  /** All functions made for the file, to let go of them. */
  readonly lazy: LazyFunction[];
  /** Those of them at the top level. */
  readonly outermost: Outermost[];
  /** Functions of the file's last version, when it is edited. */
  known: KnownFunctions | undefined;
  /** What doc comments say; in most files nothing. */
  readonly annotations: FileAnnotations | undefined;
}

/** The identifiers in a piece of code that runs on its own. */
export interface Mentions {
  /** Those of pieces inside it left out; some more than once. */
  readonly own: readonly string[];
  /** Those of pieces inside it, when there are any. */
  readonly inner: ReadonlySet<string> | undefined;
}

/** Makes a file to be lowered. */
export function makeUnit(file: string, text: string, annotations?: FileAnnotations): Unit {
  return {
    annotations,
    file,
    text,
    mayHaveVars: /\bvar\b/u.test(text),
    functions: new Map(),
    mentions: new Map(),
    lazy: [],
    outermost: [],
    known: undefined,
  };
}

/** Lets go of everything that was made for the file; see `IrModule.release`. */
export function releaseUnit(unit: Unit): void {
  for (const each of unit.lazy) each.release();
  unit.lazy.length = 0;
  unit.outermost.length = 0;
  unit.functions.clear();
  unit.mentions.clear();
}

/** Where `break`, `continue` and leaving a `try` lead. */
export type JumpTarget =
  | { readonly kind: 'jump'; readonly labels: readonly string[]; readonly breakTo: Label; readonly continueTo: Label | undefined }
  /** Code that runs on the way out, with the names it sees. */
  | { readonly kind: 'finally'; readonly body: SyntaxNode; readonly handler: Label | undefined; readonly scope: Scope };

/** The function being lowered, and the parts of lowering that call each other. */
export interface Lowering {
  readonly unit: Unit;
  readonly id: string;
  readonly kind: IrFunction['kind'];
  readonly builder: FunctionBuilder;
  /** Names that inner functions mention. */
  readonly captured: ReadonlySet<string>;
  readonly frameVariables: string[];
  readonly variableRegisters: Register[];
  /** How many variables of a name the frame has, to make the next unique; made with the first. */
  frameNames: Map<string, number> | undefined;
  readonly jumps: JumpTarget[];
  /** The scopes in code that is lowered more than once (`finally`); made with the first. */
  copiedScopes: Map<SyntaxNode, Scope> | undefined;
  scope: Scope;
  depth: number;
  /** How many copies of `finally` blocks enclose the present code, and how many were made. */
  readonly finallyCopies: { depth: number; count: number };
  /** Where an optional chain goes when it meets null or undefined. */
  chainExit: Label | undefined;
  /** The state machine that the function was compiled to. */
  machine: OpenMachine | undefined;
  /** Does who runs the generator function wait for what it yields? */
  readonly isAwaited: boolean;
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
  thunk(lowering: Lowering, options: ThunkOptions, body: (inner: Lowering) => Register | undefined): FunctionRef;
  class(lowering: Lowering, node: SyntaxNode, name: string): Register;
  named(lowering: Lowering, node: SyntaxNode, name: string): Register;
}

/** How a function node is to be understood. */
export interface FunctionOptions {
  readonly kind: IrFunction['kind'];
  readonly name: string;
  /** A named function expression can call itself by its name. */
  readonly selfName?: string | undefined;
  /** It is a generator function, or one that makes a state machine, and who runs it waits for what it yields. */
  readonly isAwaited?: boolean;
}

/** Code of a class that runs on its own. */
export interface ThunkOptions {
  readonly role: 'field' | 'static' | 'decorator';
  readonly name: string;
  readonly at: Span;
}

/** Emits an instruction that assigns a register; answers the register. */
export function emitTo(lowering: Lowering, instruction: Extract<Instruction, { readonly to: Register }>): Register {
  lowering.builder.emit(instruction);
  return instruction.to;
}

/** Emits a constant. */
export function emitConstant(lowering: Lowering, value: string | number | boolean | null | undefined, at: Span): Register {
  return emitTo(lowering, { op: 'constant', to: lowering.builder.makeRegister(), value, at });
}

const noOperands: readonly Register[] = [];

/** Emits a construct that is not modelled. */
export function emitUnsupported(lowering: Lowering, what: string, at: Span, operands: readonly Register[] = noOperands): Register {
  lowering.builder.unsupported.push({ what, at });
  return emitTo(lowering, { op: 'unsupported', to: lowering.builder.makeRegister(), what, operands, at });
}

/** Makes a variable of the current function known in the current scope. */
export function declareVariable(lowering: Lowering, name: string): Binding {
  const known = lowering.scope.findOwn(name);
  if (known !== undefined) return known;
  const binding: Binding = lowering.captured.has(name)
    ? { kind: 'frame', owner: lowering.id, name: makeFrameName(lowering, name) }
    : { kind: 'register', register: makeVariableRegister(lowering), owner: lowering.id };
  lowering.scope.declare(name, binding);
  return binding;
}

function makeVariableRegister(lowering: Lowering): Register {
  const register = lowering.builder.makeRegister();
  lowering.variableRegisters.push(register);
  return register;
}

function makeFrameName(lowering: Lowering, name: string): string {
  const frameNames = (lowering.frameNames ??= new Map<string, number>());
  let unique = name;
  for (let count = frameNames.get(name) ?? 0; frameNames.has(unique); unique = `${name}$${count}`) frameNames.set(name, ++count);
  frameNames.set(unique, 0);
  lowering.frameVariables.push(unique);
  return unique;
}

/** Reads a variable by name. */
export function loadVariable(lowering: Lowering, name: string, at: Span): Register {
  if (name === 'undefined') return emitConstant(lowering, undefined, at);
  const binding = lowering.scope.find(name);
  if (binding === undefined) {
    if (name === 'arguments' && lowering.kind !== 'module')
      return emitTo(lowering, { op: 'arguments', to: lowering.builder.makeRegister(), at });
    if (name === 'NaN' || name === 'Infinity') return emitConstant(lowering, name === 'NaN' ? NaN : Infinity, at);
    return emitTo(lowering, { op: 'load-global', to: lowering.builder.makeRegister(), name, at });
  }
  switch (binding.kind) {
    case 'register':
      if (binding.owner !== lowering.id) return emitUnsupported(lowering, 'variable of another function', at);
      return emitTo(lowering, { op: 'move', to: lowering.builder.makeRegister(), from: binding.register, at });
    case 'frame':
      return emitTo(lowering, { op: 'load-captured', to: lowering.builder.makeRegister(), owner: binding.owner, name: binding.name, at });
    case 'module':
      return emitTo(lowering, { op: 'load-module', to: lowering.builder.makeRegister(), name: binding.name, at });
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
  if (binding.kind === 'register') {
    if (binding.owner === lowering.id) builder.emit({ op: 'move', to: binding.register, from, at });
    else emitUnsupported(lowering, 'variable of another function', at, [from]);
  } else if (binding.kind === 'frame') builder.emit({ op: 'store-captured', owner: binding.owner, name: binding.name, from, at });
  else builder.emit({ op: 'store-module', name: binding.name, from, at });
}

/** Stores parameter properties (`constructor(private db: Pool)`) on `this`. */
export function storeThisProperties(lowering: Lowering, at: Span): void {
  if (lowering.parameterProperties.length === 0) return;
  const self = emitTo(lowering, { op: 'this', to: lowering.builder.makeRegister(), at });
  for (const name of lowering.parameterProperties) {
    const value = loadVariable(lowering, name, at);
    lowering.builder.emit({ op: 'set-property', object: self, property: { name }, value, at });
  }
}

/** Enters the scope of a node; answers the scope around it, to go back to. */
export function enterScope(lowering: Lowering, node: SyntaxNode): Scope {
  const outer = lowering.scope;
  lowering.scope = lowering.finallyCopies.depth === 0 ? new Scope(outer) : findCopiedScope(lowering, node);
  return outer;
}

/** Code that is lowered more than once has its variables once. */
function findCopiedScope(lowering: Lowering, node: SyntaxNode): Scope {
  lowering.copiedScopes ??= new Map();
  let scope = lowering.copiedScopes.get(node);
  if (scope === undefined) lowering.copiedScopes.set(node, (scope = new Scope(lowering.scope)));
  return scope;
}
