import { SecretHolders } from './secret-holders.ts';
import type { ApiGraph } from '../binding/api-graph.ts';

import type { ApiNode } from '../binding/api-node.ts';
import type { Cell, Closure } from '../domain/cell.ts';
import { requestId } from '../domain/request-facts.ts';
import { natures, type Nature, type Secrecy, type SourceRoot, type Taint } from '../domain/taint.ts';
import type { Address, Location, ValueId } from '../domain/identity.ts';
import type { Value } from '../domain/value.ts';
import type { ImportBinding, IrClass, IrModule, IrType, Primitive, Span } from '../ir/ir.ts';
import type { Summary } from '../summaries/summary.ts';
import type { Activation, Operations } from './activation.ts';
import type { Alternatives } from './discriminants.ts';
import type { Entry } from './entry.ts';
import type { ThreatSet } from '../../models/threats.ts';
import type { FieldTrust } from '../../models/event-rows.ts';
import type { DeclaredValue } from './declared-types.ts';
import { CallerFacts } from './caller-facts.ts';
import { ListFacts } from './list-facts.ts';
import type { MessageHandlers } from './message-handlers.ts';
import { NumberFacts } from './number-facts.ts';
import { PartIdentities } from './part-identities.ts';
import { PlatformFacts } from './platform-facts.ts';
import { TextFacts } from './text-facts.ts';
import { Trace } from './trace.ts';
import type { Kind } from './value-kinds.ts';

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

/** What finds the functions that the platform calls. */
export type FindEntries = (run: Run, module: IrModule) => readonly Entry[];

/** How the analysis treats what it cannot know. */
export interface RunOptions {
  /** Does a library call that no model knows and that is named like a validator make its argument safe? */
  readonly trustUnknownValidators: boolean;
  /** Is the way of data followed beyond what makes it harmless, to tell what that is? Then findings are no flaws. */
  readonly isTraced: boolean;
  /** Do all requests that reach the functions of the linted file carry a token that was verified before? `undefined` where that is not known. */
  readonly areTokensVerified?: () => boolean | undefined;
  /** Is a claim of such a name one that users cannot write themselves? */
  readonly isProtected?: (claim: string) => boolean;
  /** Is what the linted file exports under the name deployed? */
  readonly isServed?: (name: string) => boolean;
  /** Is what the linted file exports under the name called before somebody signs up or in, so that only what it throws refuses him? */
  readonly isAskedBeforeSignIn?: (name: string) => boolean;
  /** Is what the linted file exports under the name called by a pool of users, and by nothing else? */
  readonly isOfUserPool?: (name: string) => boolean;
  /** What does the gateway ask of the bodies of requests for what the linted file exports under the name, as a JSON Schema? */
  readonly findBodySchema?: (name: string) => unknown;
  /** Is it asked what all routes do that the program serves, whichever file they are in? */
  readonly isServer?: boolean;
}

/** Upper bounds; past them the result says that it is incomplete. */
export const limits = {
  /** Visits of one block in one activation. */
  visits: 24,
  /**
   * Steps of one run: instructions executed, values handed from function to function, values joined, parts of objects visited. Some
   * hundred thousand take a second; a time limit would answer differently from machine to machine.
   */
  work: 400_000,
  /** Nested calls. */
  depth: 64,
  /** Summaries of one function. */
  summaries: 80,
  /** Rounds over functions that call each other. */
  recursion: 8,
  /** Rounds over module state. */
  rounds: 4,
} as const;

const none: readonly never[] = [];

/** Where something comes from, by who chooses it. */
const naturesOfTrust: Readonly<Record<FieldTrust, Nature>> = {
  attacker: natures.request,
  identity: natures.identity,
  trusted: 0,
  secret: natures.request | natures.credential | natures.confidential,
  confidential: natures.secret | natures.confidential,
};

/** Everything that one analysis of one linted file shares. */
export class Run {
  readonly graph: ApiGraph;
  readonly program: Program;
  readonly options: RunOptions;
  readonly operations: Operations;
  private readonly findEntries: FindEntries;
  private readonly entries = new Map<string, readonly Entry[]>();
  readonly globals = new Map<string, Value>();
  /** Names of `globals` that were asked for in this round. */
  private readonly observed = new Set<string>();
  readonly globalHeap = new Map<Address, Cell>();
  /** Global arrays that are added to: by which file first, and which element each place added. */
  readonly appended = new Map<Address, { readonly file: string; readonly places: Map<string, number> }>();
  /** Where top-level code made something in this round. */
  readonly madeInRound = new Set<Address>();
  /** By function id. */
  readonly summaries = new Map<string, Summary[]>();
  readonly parts = new PartIdentities(() => this.makeId());
  readonly texts = new TextFacts();
  readonly numbers = new NumberFacts();
  readonly lists = new ListFacts();
  readonly callers = new CallerFacts();
  readonly platform = new PlatformFacts();
  readonly holders = new SecretHolders();
  /** Names that the program gives to parts under which a library puts secrets. */
  readonly secretNames = new Set<string>();
  /** Facts that a value is none of a kind, by the part that stands for the kind: the value, and the part for the other kind. */
  readonly kinds = new Map<ValueId, Kind>();
  /** Identities that obey a check exactly when the key's identity does (`trim(x)` → `x`). */
  readonly transparent = new Map<ValueId, ValueId>();
  /** Identities whose checks also tell of another, as far as some threats go (`url.hostname` → `url`). */
  readonly told = new Map<ValueId, { readonly value: ValueId; readonly threats: ThreatSet }>();
  /** Fields that tell which of several schemas their object passed. */
  readonly discriminants = new Map<ValueId, Alternatives>();
  /** Values that are objects of unknown properties. */
  readonly structures = new Set<ValueId>();
  /** Meeting points of values that have nothing in common. */
  readonly unrelated = new Set<ValueId>();
  /** `object[key]` where the key is one of several written names: the key and all that can be meant, by the identity of the value read. */
  readonly namedReads = new Map<
    ValueId,
    { readonly key: ValueId; readonly names: readonly string[]; readonly parts: readonly ValueId[] }
  >();
  /** Written words that were read from one of several rows: the row, and the field. */
  readonly rowFields = new Map<ValueId, { readonly row: ValueId; readonly name: string }>();
  /** What decorators of the program make of methods, by the address of the method. */
  readonly decorated = new Map<Address, Value>();
  /** Why parts of the program were not followed. */
  readonly incomplete = new Set<string>();
  /** What is wrong in what the program says to the analysis; each starts with the file. */
  readonly problems = new Set<string>();
  /** What a traced analysis saw on its way. */
  readonly trace = new Trace();
  /** Where answers were guessed from inputs. */
  readonly approximations = new Set<string>();
  readonly initialised = new Map<string, 'running' | 'done'>();
  /** Activations of top-level code, by file. */
  readonly moduleActivations = new Map<string, Activation>();
  /** Files behind namespace objects. */
  readonly namespaceFiles = new Map<Address, string>();
  readonly declaredClasses = new Map<string, Value>();
  /** Values of imported names. */
  readonly imports = new Map<ImportBinding, Value>();
  readonly declaredTypes = new Map<IrType, DeclaredValue>();
  subtypes: Map<string, { module: IrModule; declaration: IrClass }[]> | undefined = undefined;
  /** What the program handles of messages, once that was asked. */
  messageHandlers: MessageHandlers | undefined = undefined;
  /** Summaries under way, outermost first. */
  readonly stack: Summary[] = [];
  linted = '';
  /** Changes whenever a module variable or global cell learns something that was read without it. */
  version = 0;
  /** While top-level code runs that nothing has read from yet: the first global address that it made. */
  initialFrom: Address | undefined = undefined;
  /** The identity whose facts say what went wrong, once something did; see `misuse/failures.ts`. */
  failureId: ValueId | undefined = undefined;
  /** How often what is under way is done, for each element of lists that are gone through one by one. */
  turnCount = 1;
  private work = 0;
  private round = 0;
  readonly undefinedValue: Value;
  /** What a parameter is for which nothing was passed: that is certain. A property that no one was seen to write may be written elsewhere. */
  readonly absentValue: Value;
  private readonly constants = new Map<Primitive, Value>();
  /** What calls threw of which nothing else is known: an error, whatever it says. */
  readonly errors = new Set<ValueId>();
  /** What was said of queries that are made call by call, by the value that a call was made on. */
  readonly queries = new Map<ValueId, readonly Taint[]>();
  /** Places where objects are found of which the sender names as many as he likes. */
  readonly manyLookups = new Set<string>();
  /** Conditions that hold together, one of which asks for something that the program has written. */
  readonly decisions = new Set<ValueId>();
  private nextId: ValueId = requestId + 1;
  private nextGlobalAddress = -1;
  private readonly globalAddresses = new Map<string, Address>();
  private readonly roots = new Map<string, SourceRoot>();

  constructor(
    graph: ApiGraph,
    program: Program,
    options: RunOptions,
    parts: { readonly operations: Operations; readonly findEntries: FindEntries },
  ) {
    this.graph = graph;
    this.program = program;
    this.options = options;
    this.operations = parts.operations;
    this.findEntries = parts.findEntries;
    this.undefinedValue = this.makeConstant(undefined);
    this.absentValue = this.makeValue({ id: this.makeId(), constants: [undefined] });
  }

  /** Counts steps of work. */
  spend(steps: number): void {
    this.work += steps;
  }

  /** How many steps were counted. */
  get spent(): number {
    return this.work;
  }

  /** Is there so much left to spend? Says in `incomplete` when there is not. */
  canSpend(steps: number): boolean {
    const isLeft = this.work + steps <= limits.work;
    if (!isLeft) this.incomplete.add('the program around this file is too large to follow every path');
    return isLeft;
  }

  /** Is there nothing left to spend? */
  isExhausted(): boolean {
    return !this.canSpend(0);
  }

  /** Is the function one that the analysis of its own file starts from? What it does is reported there. */
  isEntryOfItsFile(closure: Closure): boolean {
    const { file, id } = closure.function;
    return this.listEntries(file).some((entry) => entry.closure.function.id === id);
  }

  /** Is the function at a place, or what it adds to an application, called by a framework when its own file is analysed? */
  isRouted(at: Location): boolean {
    return this.findEntry(at)?.isRouted === true;
  }

  /** Is the function at a place a method of a class that is made with objects of which its own file says nothing? */
  isGivenUnknown(at: Location): boolean {
    return this.findEntry(at)?.isGivenUnknown === true;
  }

  private findEntry({ file, span }: Location): Entry | undefined {
    return this.listEntries(file).find(({ closure }) => closure.function.span.start === span.start);
  }

  private listEntries(file: string): readonly Entry[] {
    let entries = this.entries.get(file);
    if (entries === undefined) {
      this.entries.set(file, []);
      const module = this.program.getModule(file);
      entries = module === undefined ? [] : this.findEntries(this, module);
      this.entries.set(file, entries);
    }
    return entries;
  }

  nextRound(): number {
    return ++this.round;
  }

  makeId(): ValueId {
    return this.nextId++;
  }

  /** Answers a module variable, and remembers that it was asked for. */
  readVariable(key: string): Value | undefined {
    this.observed.add(key);
    return this.globals.get(key);
  }

  /** Stores what a module variable can be from now on. */
  writeVariable(key: string, value: Value): void {
    this.globals.set(key, value);
    if (this.observed.has(key)) this.version++;
  }

  /** Stores what a global cell can be from now on. */
  writeGlobalCell(address: Address, cell: Cell): void {
    this.globalHeap.set(address, cell);
    if (this.initialFrom === undefined || address > this.initialFrom) this.version++;
  }

  /** Runs top-level code; what it writes to its own objects is their beginning, not a change. */
  runInitially(run: () => void): void {
    const outer = this.initialFrom;
    this.initialFrom ??= this.nextGlobalAddress;
    run();
    this.initialFrom = outer;
  }

  makeGlobalAddress(): Address {
    return this.nextGlobalAddress--;
  }

  getGlobalAddress(key: string): Address {
    let address = this.globalAddresses.get(key);
    if (address === undefined) this.globalAddresses.set(key, (address = this.nextGlobalAddress--));
    return address;
  }

  /** The identity of a parameter of an entry function. */
  getEntryId(name: string, index: number): ValueId {
    return this.parts.getId(0, `${name}:${index}`);
  }

  /** Starts another round: what was learned of module state stays, what was computed from less of it goes. */
  forgetSummaries(): void {
    this.summaries.clear();
    this.observed.clear();
    this.madeInRound.clear();
    this.initialised.clear();
    this.imports.clear();
    this.declaredClasses.clear();
    this.decorated.clear();
    this.declaredTypes.clear();
  }

  /** Lets go of what was learned; for the reason see `IrModule.release`. */
  finish(): void {
    this.forgetSummaries();
    this.globals.clear();
    this.texts.writtenJson.clear();
    this.texts.encoded.clear();
    this.globalHeap.clear();
    this.appended.clear();
    this.moduleActivations.clear();
    this.entries.clear();
    this.platform.demands.clear();
    this.subtypes = undefined;
    this.messageHandlers = undefined;
    this.parts.clear();
  }

  getRoot(node: ApiNode, text: string, at: Location): SourceRoot {
    const {
      label = 'event data',
      trust,
      holdsSecrets,
      isUnguessable,
      isShown,
      namesUpload,
      isHandedOn,
      isFetched,
      isOfObject,
    } = node.source ?? {};
    const isSecret = trust === 'confidential' || trust === 'secret';
    if (isUnguessable === true) return this.getSourceRoot(`${node.id}`, label, text, at, { nature: natures.secret });
    const whole = isHandedOn === true ? 'tokens' : 'container';
    const secrecy = !isSecret ? undefined : holdsSecrets === true ? whole : isHandedOn === true ? 'token' : 'credential';
    return this.getSourceRoot(`${node.id}`, label, text, at, {
      secrecy,
      nature:
        naturesOfTrust[trust ?? 'attacker'] |
        (isShown === true ? natures.credential : 0) |
        (namesUpload === true ? natures.upload : 0) |
        (isFetched === true ? natures.fetched : 0) |
        (isOfObject === true ? natures.decided : 0),
    });
  }

  /** The origin of what an outsider chooses at a place. */
  getSourceRoot(
    what: string,
    label: string,
    text: string,
    at: Location,
    { secrecy, nature = natures.request }: { readonly secrecy?: Secrecy | undefined; readonly nature?: Nature } = {},
  ): SourceRoot {
    const key = `${what}:${at.file}:${at.span.start}:${text}`;
    let root = this.roots.get(key);
    if (root === undefined)
      this.roots.set(key, (root = { kind: 'source', label, text, at, isTraced: this.options.isTraced, secrecy, nature }));
    return root;
  }

  /** What is known of the form of a value holds for a copy of it under another identity. */
  copyForm(from: ValueId, to: ValueId): void {
    const shape = this.texts.shapes.get(from);
    if (shape !== undefined) this.texts.shapes.set(to, shape);
    if (this.structures.has(from)) this.structures.add(to);
    const text = this.texts.letters.get(from);
    if (text !== undefined) this.texts.letters.set(to, text);
    if (this.texts.hosts.has(from)) this.texts.hosts.add(to);
  }

  makeValue(parts: Partial<Value> = {}): Value {
    return {
      id: parts.id ?? this.makeId(),
      taints: parts.taints ?? none,
      refs: parts.refs ?? none,
      nodes: parts.nodes ?? none,
      constants: parts.constants ?? (parts.refs !== undefined || parts.nodes !== undefined ? none : undefined),
      implications: parts.implications,
      pending: parts.pending,
      declared: parts.declared,
      typeofValue: parts.typeofValue,
      isText: parts.isText ?? false,
      keyed: parts.keyed,
    };
  }

  /** A constant has no origin that a check could speak of: one value serves everywhere. */
  makeConstant(value: Primitive): Value {
    let known = this.constants.get(value);
    if (known === undefined) {
      known = {
        id: this.makeId(),
        taints: none,
        refs: none,
        nodes: none,
        constants: [value],
        implications: undefined,
        pending: undefined,
        declared: undefined,
        typeofValue: undefined,
        isText: typeof value === 'string',
        keyed: undefined,
      };
      this.constants.set(value, known);
    }
    return known;
  }
}
