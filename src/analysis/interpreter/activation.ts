import type { CompiledSink } from '../binding/api-node.ts';
import type { Accessor, Cell, Closure, Emptiness } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Address, Location, ValueId } from '../domain/identity.ts';
import type { Taint } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import type { BlockId, IrClass, IrFunction, IrModule, IrType, Span } from '../ir/ir.ts';
import type { Misuse } from '../misuse/misuse.ts';
import type { AccessKind, AccessRow } from '../../models/access-rows.ts';
import type { SecretReadRow } from '../../models/secret-rows.ts';
import type { ThreatSet } from '../../models/threats.ts';
import type { Run } from './run.ts';

/** Sites of a function are numbered by block and instruction; no block has more. */
export const instructionsPerBlock = 65_536;

/** The site of a step where one instruction takes several in turn: each makes values of its own, and each step of a step. */
export function numberStep(site: number, index: number): number {
  const unit = site < 1e9 ? 1e9 : site < 1e11 ? 1e11 : 1e13;
  return site + (index + 1) * unit;
}

/** Takes a step of several that the instruction under way takes in turn. */
export function takeStep<T>(activation: Activation, index: number, take: () => T): T {
  const { site } = activation;
  activation.site = numberStep(site, index);
  const result = take();
  activation.site = site;
  return result;
}

/** A call as written. */
export interface CallSite {
  readonly at: Span;
  readonly argumentSpans: readonly Span[];
  readonly calleeText: string;
  readonly isConstruct: boolean;
  /** Explicit type arguments. */
  readonly typeArguments?: readonly IrType[] | undefined;
  /** Where what is called was handed to a framework, which calls it. */
  readonly handedOver?: Location | undefined;
}

/** The values passed to a call; `rest` stands for everything after `values` (a spread of unknown length). */
export interface Arguments {
  readonly values: readonly Value[];
  readonly rest: Value | undefined;
  /** What holds if `rest` stands for nothing. */
  readonly whenRestEmpty?: Emptiness | undefined;
}

/** A place where tainted data is handed on to a called function. */
export interface CallStep {
  readonly at: Location;
  /** The argument that carries the data, or the whole call. */
  readonly argument: Location;
  readonly calleeText: string;
  /** Name and start of the function that is entered. */
  readonly callee: { readonly name: string; readonly at: Location };
  /** The function before it was given it by a framework, to go on to. */
  readonly isHandedOn?: boolean;
}

/** A sink row's place as met in the program. */
export interface SinkSite {
  readonly sink: CompiledSink;
  /** The offending argument. */
  readonly at: Location;
  readonly call: Location;
  readonly calleeText: string;
  readonly isAssigned?: boolean | undefined;
}

/** Tainted data at a sink, seen from one function: `calls` lead from that function to the sink, outermost first. */
export interface Hit {
  readonly site: SinkSite;
  readonly taint: Taint;
  readonly calls: readonly CallStep[];
}

/** A secret that is fetched, seen from one function: `calls` lead from that function to the call that fetches it. */
export interface SecretRead {
  readonly row: SecretReadRow;
  readonly at: Location;
  readonly calleeText: string;
  readonly calls: readonly CallStep[];
  /** The call in the function that is looked at. */
  readonly span: Span;
  /** Lasting places that are written on the way to it, in the functions that `calls` lead into. */
  readonly written: readonly string[];
  /** It happens for each request that module code takes, as routes do. */
  readonly isRouted?: boolean;
  /** Positions of arguments that hold what is decrypted; absent: it is a secret whatever it is given. */
  readonly decrypted?: readonly number[];
}

/** A call for which a caller must be known, seen from one function: `calls` lead from that function to it. */
export interface Access {
  readonly row: Pick<AccessRow, 'label' | 'isChained' | 'isAlternative'>;
  /**
   * `query` is resolved. `message`: no access, but something that shows that requests are messages of a service. `parsed`: a body is read.
   * `claims`: it is read what a gateway says of whoever calls.
   */
  readonly kind: Exclude<AccessKind, 'query'> | 'message' | 'parsed' | 'claims';
  readonly at: Location;
  readonly calleeText: string;
  readonly calls: readonly CallStep[];
  /** What named the object in the calls of the query that it goes on with, with the places of these. */
  readonly begun: readonly Taint[];
  /** What the sender chose of what names the object. */
  readonly subject: readonly Taint[];
  /** Names of the parameters of the request that do, once the whole program was looked at. */
  readonly parameters: readonly string[];
  /** The caller's identity takes part in what names the object. */
  readonly isOwn: boolean;
  /** Of a condition of a chained query: it asks for something of the caller's, of the sender's choice alone, or of the program's. */
  readonly asks: 'caller' | 'sender' | 'program' | undefined;
  /** What is known of the request where it happens: see `requestFacts`. */
  readonly known: ThreatSet;
  /** The route that leads to it, where a framework has routes. */
  readonly route: Route | undefined;
}

/** A function that a framework calls for requests of a route. */
export interface Route {
  /** How it was added: `get`, `post`, `route`. */
  readonly method: string;
  /** `/orders/:id`; `undefined`: not known. */
  readonly path: string | undefined;
  /** Where the function is handed over. */
  readonly at: Location;
  /** The application that it is added to. */
  readonly owner: ValueId | undefined;
}

/** A write to something that outlives the function: a module variable or a global cell. */
export type Effect =
  | { readonly kind: 'variable'; readonly key: string; readonly value: Value }
  | {
      readonly kind: 'property';
      readonly address: Address;
      readonly name: string | undefined;
      readonly value: Value;
      readonly key: Value | undefined;
    }
  | {
      /** An array gets one more element. */
      readonly kind: 'element';
      readonly address: Address;
      readonly value: Value;
      /** Whenever the function is called. */
      readonly isCertain: boolean;
    }
  | {
      readonly kind: 'accessor';
      readonly address: Address;
      readonly name: string;
      readonly part: keyof Accessor;
      /** The function that is called. */
      readonly value: Value;
    };

/** What one instruction makes in one role. */
export interface SitePart {
  readonly role: string;
  id: ValueId | undefined;
  /** Address of an object made there, and the identity of the value that refers to it. */
  address: Address | undefined;
  objectId: ValueId | undefined;
  /** At the first part of an instruction: the others by role. */
  others: Map<string, SitePart> | undefined;
}

/** One analysis of one function for one shape of its inputs. */
export interface Activation {
  readonly run: Run;
  readonly function: IrFunction;
  readonly closure: Closure | undefined;
  readonly thisValue: Value;
  readonly arguments: Arguments;
  readonly newTarget: Value | undefined;
  /** Effects happen at once instead of being handed to the caller: entry functions and module code. */
  readonly isRoot: boolean;
  /** Root of a module's top-level code: what it allocates is global. */
  readonly isModule: boolean;
  readonly depth: number;
  ids: Map<string, ValueId> | undefined;
  /** Identities that calls make, by call. */
  callIds: Map<string, Map<ValueId, ValueId>> | undefined;
  /** What instructions make: by number of the instruction, each with the others that the same one makes. */
  readonly siteParts: Map<number, SitePart>;
  readonly addresses: Map<string, Address>;
  /** What made objects that came out of a recursion under way. This and other rare things are made when there is something to keep. */
  origins: Map<Address, string> | undefined;
  nextAddress: number;
  readonly hits: Map<string, Hit>;
  readonly secretReads: SecretRead[];
  misuses: Map<string, Misuse> | undefined;
  /** Handlers of what a check of who calls throws. */
  verifying: Set<BlockId | undefined> | undefined;
  /** Where it answers yes after such a check threw, by place. */
  affirmed: Map<number, { readonly span: Span; readonly isRefused: boolean }> | undefined;
  /** It answers yes somewhere where it is known who calls. */
  isAffirming: boolean;
  /** Something was done for which a caller must be known, after such a check that need not have held. */
  hasActedUnasked: boolean;
  /** Inputs of which something is made that decides, is stored or is answered. */
  uses: Set<number> | undefined;
  /** By place. */
  readonly accesses: Map<string, Access>;
  readonly effects: Effect[];
  caught: Map<BlockId, Value> | undefined;
  /** What functions of an application failed with so far. */
  failures: Value | undefined;
  thrown: Value | undefined;
  /** State where the function throws, for the objects that thrown values reach. */
  thrownState: State | undefined;
  /** Hands a state in which an exception is under way to the handler of the block, if there is one. */
  raise: ((state: State) => void) | undefined;
  yielded: Value | undefined;
  /** The list that is empty as long as a generator has yielded nothing. */
  yields: Address | undefined;
  /** Number of the instruction under way; unique in the function. */
  site: number;
  /** Where that instruction is. */
  span: Span;
  /** What `getLocation` answered last. */
  location: Location | undefined;
  /** The block under way. */
  block: BlockId;
  /** Its handler. */
  handler: BlockId | undefined;
  /** Where each register was assigned last, for questions to the type checker. */
  readonly spans: Span[];
}

/** How a function left, over all runs. */
export interface FunctionResult {
  /** State and value at its normal exits; absent: it never returns. */
  /** `rejects`: on other ways it answers a promise that is rejected. */
  readonly exit: { readonly state: State; readonly value: Value; readonly rejects?: boolean } | undefined;
}

/** The parts of the interpreter that call each other; see the files of the same names. */
export interface Operations {
  readProperty(activation: Activation, state: State, object: Value, name: string): Value;
  readComputed(activation: Activation, state: State, object: Value, key: Value): Value;
  readElement(activation: Activation, state: State, object: Value): Value;
  readKeys(activation: Activation, state: State, object: Value): Value;
  writeProperty(activation: Activation, state: State, object: Value, name: string, value: Value): void;
  writeComputed(activation: Activation, state: State, object: Value, key: Value, value: Value): void;
  callValue(
    activation: Activation,
    state: State,
    callee: Value,
    receiver: Value,
    args: Arguments,
    site: CallSite,
    receiverSpan?: Span,
  ): Value | undefined;
  construct(activation: Activation, state: State, callee: Value, args: Arguments, site: CallSite): Value | undefined;
  /** Calls a template tag with the strings array and the values. */
  callTag(activation: Activation, state: State, tag: Value, receiver: Value, args: Arguments, site: CallSite): Value | undefined;
  /** Runs the superclass's constructor on `this`. */
  callSuper(activation: Activation, state: State, args: Arguments, site: CallSite): Value | undefined;
  callClosure(activation: Activation, state: State, closure: Closure, receiver: Value, args: Arguments, site: CallSite): Value | undefined;
  /** Answers an object of a class made with arguments of which only the written types are known. */
  instantiate(run: Run, module: IrModule, declaration: IrClass): Value;
  analyse(activation: Activation, state: State): FunctionResult;
}

/** Answers the cell behind an address, wherever it lives. */
export function getCell(activation: Activation, state: State, address: Address): Cell | undefined {
  return address < 0 ? activation.run.globalHeap.get(address) : state.getLocalCell(address);
}

/** Answers a stable identity for the value made by the current instruction. */
export function getSiteId(activation: Activation, role: string): ValueId {
  return (getSitePart(activation, role).id ??= activation.run.makeId());
}

/** Answers what the current instruction makes in a role. */
export function getSitePart({ siteParts, site }: Activation, role: string): SitePart {
  const first = siteParts.get(site);
  if (first?.role === role) return first;
  const known = first?.others?.get(role);
  if (known !== undefined) return known;
  const part: SitePart = { role, id: undefined, address: undefined, objectId: undefined, others: undefined };
  if (first === undefined) siteParts.set(site, part);
  else (first.others ??= new Map<string, SitePart>()).set(role, part);
  return part;
}

/** Answers a stable identity for `key` inside this activation. */
export function getId(activation: Activation, key: string): ValueId {
  activation.ids ??= new Map<string, ValueId>();
  let id = activation.ids.get(key);
  if (id === undefined) activation.ids.set(key, (id = activation.run.makeId()));
  return id;
}

/** Answers the identities that a call makes, by those that stand for them in the callee. */
export function getCallIds(activation: Activation, key: string): Map<ValueId, ValueId> {
  activation.callIds ??= new Map();
  let ids = activation.callIds.get(key);
  if (ids === undefined) activation.callIds.set(key, (ids = new Map<ValueId, ValueId>()));
  return ids;
}

/** Answers the current instruction's place. */
export function getLocation(activation: Activation): Location {
  const { span, location } = activation;
  return location?.span === span ? location : (activation.location = { file: activation.function.file, span });
}
