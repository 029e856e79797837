import type { ApiGraph } from '../binding/api-graph.ts';

import type { ApiNode } from '../binding/api-node.ts';
import type { Cell } from '../domain/cell.ts';
import type { Address, Location, SourceRoot, Value, ValueId } from '../domain/value.ts';
import type { IrClass, IrModule, IrType, Primitive, Span } from '../ir/ir.ts';
import type { Summary } from '../summaries/summary.ts';
import type { Operations } from './activation.ts';
import type { HandlerType } from './handler-types.ts';
import type { DeclaredValue } from './declared-types.ts';

/** Where an import leads. */
export type ResolvedImport =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'package'; readonly name: string; readonly subpath: string }
  | { readonly kind: 'missing' };

/** The program around the linted file, as the interpreter sees it. */
export interface Program {
  getModule(file: string): IrModule | undefined;
  resolve(fromFile: string, specifier: string): ResolvedImport;
  readJson(file: string): unknown;
  /** Named types of the expression at a place, asked last. */
  typeNamesAt(file: string, span: Span): readonly { readonly package: string | undefined; readonly file: string; readonly name: string }[];
}

/** How the analysis treats what it cannot know. */
export interface RunOptions {
  /** Does a library call that no model knows and that is named like a validator make its argument safe? */
  readonly trustUnknownValidators: boolean;
}

/** Upper bounds; past them the result says that it is incomplete. */
export const limits = {
  /** Blocks interpreted in one run. */
  blocks: 150_000,
  /** Visits of one block in one activation. */
  visits: 24,
  /** Properties of objects handed from function to function in one run. */
  work: 250_000,
  /** Time of one run: a last resort, so that an editor never waits. */
  milliseconds: 1_500,
  /** Nested calls. */
  depth: 64,
  /** Summaries of one function. */
  summaries: 80,
  /** Rounds over recursive functions, and over module state. */
  rounds: 4,
} as const;

/** Everything that one analysis of one linted file shares. */
export class Run {
  readonly graph: ApiGraph;
  readonly program: Program;
  readonly options: RunOptions;
  readonly operations: Operations;
  readonly globals = new Map<string, Value>();
  readonly globalHeap = new Map<Address, Cell>();
  readonly summaries = new Map<string, Map<string, Summary>>();
  /** Identities of elements by their collection: what is known of all elements is known of the collection. */
  readonly elementIds = new Map<ValueId, ValueId>();
  /** Identities that obey a check exactly when the key's identity does (`trim(x)` → `x`). */
  readonly transparent = new Map<ValueId, ValueId>();
  /** Meeting points of values that have nothing in common. */
  readonly unrelated = new Set<ValueId>();
  /** Identities of numbers made from other values; see `convertToNumber`. */
  readonly numbers = new Set<ValueId>();
  /** `object[key]` where the key is one of several written names: the key and all that can be meant, by the identity of the value read. */
  readonly namedReads = new Map<ValueId, { readonly key: ValueId; readonly parts: readonly ValueId[] }>();
  readonly incomplete = new Set<string>();
  readonly initialised = new Map<string, 'running' | 'done'>();
  readonly declaredClasses = new Map<string, Value>();
  /** Function values that a written type makes handlers of an event, by function id. */
  readonly handlerTypes = new Map<string, HandlerType>();
  /** Values of imported names. */
  readonly imports = new Map<string, Value>();
  readonly declaredTypes = new Map<IrType, DeclaredValue>();
  subtypes: Map<string, { module: IrModule; declaration: IrClass }[]> | undefined = undefined;
  /** Summaries under way, outermost first. */
  readonly stack: Summary[] = [];
  linted = '';
  /** Changes whenever a module variable or global cell learns something. */
  version = 0;
  blocks = 0;
  work = 0;
  private readonly started = performance.now();
  readonly undefinedValue: Value;
  private nextId = 1;
  private nextGlobalAddress = -1;
  private readonly globalAddresses = new Map<string, Address>();
  private readonly derived = new Map<ValueId, Map<string, ValueId>>();
  private readonly structure = new Map<ValueId, { readonly base: ValueId; readonly property: string }>();
  private readonly roots = new Map<string, SourceRoot>();

  constructor(graph: ApiGraph, program: Program, options: RunOptions, operations: Operations) {
    this.graph = graph;
    this.program = program;
    this.options = options;
    this.operations = operations;
    this.undefinedValue = this.makeConstant(undefined);
  }

  /** Is there nothing left to spend? Says so in `incomplete`. */
  isExhausted(): boolean {
    const isOver = this.blocks > limits.blocks || this.work > limits.work || performance.now() - this.started > limits.milliseconds;
    if (isOver) this.incomplete.add('the program around this file is too large to follow every path');
    return isOver;
  }

  makeId(): ValueId {
    return this.nextId++;
  }

  /** The identity of a part of the value `base`: the same part of the same value is the same value. */
  getPartId(base: ValueId, property: string): ValueId {
    let parts = this.derived.get(base);
    if (parts === undefined) this.derived.set(base, (parts = new Map<string, ValueId>()));
    let id = parts.get(property);
    if (id === undefined) {
      parts.set(property, (id = this.makeId()));
      this.structure.set(id, { base, property });
    }
    return id;
  }

  /** What `getPartId` made the identity from. */
  findStructure(id: ValueId): { readonly base: ValueId; readonly property: string } | undefined {
    return this.structure.get(id);
  }

  getGlobalAddress(key: string): Address {
    let address = this.globalAddresses.get(key);
    if (address === undefined) this.globalAddresses.set(key, (address = this.nextGlobalAddress--));
    return address;
  }

  /** The identity of a parameter of an entry function. */
  getEntryId(name: string, index: number): ValueId {
    return this.getPartId(0, `${name}:${index}`);
  }

  /** Starts another round: what was learned of module state stays, what was computed from less of it goes. */
  forgetSummaries(): void {
    this.summaries.clear();
    this.initialised.clear();
    this.imports.clear();
    this.declaredClasses.clear();
    this.declaredTypes.clear();
  }

  getRoot(node: ApiNode, text: string, at: Location): SourceRoot {
    const key = `${node.id}:${at.file}:${at.span.start}:${text}`;
    let root = this.roots.get(key);
    if (root === undefined) this.roots.set(key, (root = { kind: 'source', label: node.source?.label ?? 'event data', text, at }));
    return root;
  }

  makeValue(parts: Partial<Value> = {}): Value {
    return {
      id: parts.id ?? this.makeId(),
      taints: [],
      refs: [],
      nodes: [],
      constants: parts.refs !== undefined || parts.nodes !== undefined ? [] : undefined,
      implications: undefined,
      pending: undefined,
      declared: undefined,
      typeofValue: undefined,
      openQuote: undefined,
      isText: false,
      ...parts,
    };
  }

  makeConstant(value: Primitive): Value {
    return this.makeValue({ constants: [value], isText: typeof value === 'string' });
  }
}
