import {
  expandNode,
  getArgumentNodes,
  getParameterNodes,
  getResultNodes,
  isModelledCallable,
  type ApiNode,
  type CompiledFlow,
} from '../binding/api-node.ts';
import { leadsToSource } from '../binding/leads-to-source.ts';
import type { CallRows } from '../binding/call-rows.ts';
import type { ParameterIndex, PathStep } from '../binding/parse-model-path.ts';
import { joinValues } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import { findConstant, isSameContent, type Value } from '../domain/value.ts';
import { getCell, getSiteId, type Activation, type Arguments, type CallSite, type CallStep, type Hit, type Route } from './activation.ts';
import { noteRoute } from '../access/record-access.ts';
import { listSettledFacts } from '../access/settled-facts.ts';
import { markRouted } from '../repetition/record-secret-read.ts';
import { addFacts } from './guards.ts';
import { isMadeFunction } from './made-functions.ts';
import { makeNodeValue } from './make-node-value.ts';
import { goOnAfter } from './preceding.ts';
import { throwValue } from './throw-value.ts';

/** A call of something that models describe. */
export interface ModelCall {
  readonly nodes: readonly ApiNode[];
  readonly receiver: Value;
  readonly arguments: Arguments;
  readonly site: CallSite;
  /** What each function argument received and answered so far. */
  readonly callbacks: Map<string, Callback>;
  /** What rows say of the call. */
  readonly rows: CallRows;
  /** What is called, where that is known. */
  readonly callee?: Value | undefined;
  /** Names of what is put later into texts that it is given. */
  readonly gaps?: Set<string> | undefined;
  /** What was known before its callbacks ran, where what they find out is not known yet after the call. */
  readonly before?: State | undefined;
}

/** What a call answers; without a value it never returns. */
export interface CallAnswer {
  readonly value: Value | undefined;
}

export interface Callback {
  /** The argument that it is or is in, and the names that lead to it there. */
  readonly argument: number;
  readonly way: readonly string[];
  readonly value: Value;
  /** What rows say of the function. */
  readonly nodes: readonly ApiNode[];
  readonly parameters: Map<ParameterIndex, Value>;
  /** It was called with all that it can be given. */
  isGiven?: boolean;
  result: Value | undefined;
  /** What it threw. */
  thrown?: Value | undefined;
  called: boolean;
  /** It settles before the functions after it are called. */
  isBefore?: boolean;
  /** It gets errors, and the request after them. */
  isErrorFirst?: boolean;
  /** It gets what the other functions of an application failed with, and rows say so. */
  takesFailures?: boolean;
  /** The call answers the function itself, as a wrapper does: whoever calls the answer calls it. */
  isReturned: boolean;
  /** Settled once the function before it called it. */
  reached?: Value | undefined;
  /** Settled where it goes on to functions that are added later. */
  wentOn?: Value | undefined;
  /** Settled where it goes on, when it gets that as a part of an object. */
  handedOn?: Value | undefined;
}

const parameterIndices: readonly ParameterIndex[] = [0, 1, 2, 3, 4, 5, 'this'];

/** Finds functions among the arguments, and inside object arguments where rows speak of them. */
export function collectCallbacks(activation: Activation, state: State, call: ModelCall): void {
  const { values, rest } = call.arguments;
  for (let argument = 0; argument <= values.length; argument++) {
    const value = argument < values.length ? values[argument] : rest;
    if (value !== undefined && mayHoldFunction(value))
      collectBelow(activation, state, call, { argument, way: noWay, value, nodes: getArgumentNodes(call.nodes, argument) });
  }
}

const noWay: readonly string[] = [];

/** A value on the way through an argument, and what rows say of it. */
interface Part {
  readonly argument: number;
  readonly way: readonly string[];
  readonly value: Value;
  readonly nodes: readonly ApiNode[];
}

const maximumWay = 6;

function collectBelow(activation: Activation, state: State, call: ModelCall, part: Part): void {
  const { argument, way, value, nodes } = part;
  if (isFunctionValue(activation, state, value) || (call.rows.isAnswerUsed && isClassValue(activation, state, value)))
    addCallback(activation, state, call, part);
  if (way.length >= maximumWay) return;
  for (const name of listNamesWithCallback(nodes)) {
    const child = activation.run.operations.readProperty(activation, state, value, name);
    if (mayHoldFunction(child))
      collectBelow(activation, state, call, { argument, way: [...way, name], value: child, nodes: listMembers(nodes, name) });
  }
  const isEach = hasCallbackInEach(nodes);
  if ((way.length > 0 || !isListed(activation, state, value)) && !isEach) return;
  const below = isEach ? nodes.flatMap((node) => expandNode(node).flatMap((each) => each.anyMember ?? each.element ?? [])) : noNodes;
  for (const [name, child] of listParts(activation, state, value))
    if (mayHoldFunction(child)) collectBelow(activation, state, call, { argument, way: [...way, name], value: child, nodes: below });
}

const noNodes: readonly ApiNode[] = [];
const noNames: readonly string[] = [];

/** Answers the names of members in which rows speak of a function, those of its type first: a type says in which order they are called. */
function listNamesWithCallback(nodes: readonly ApiNode[]): readonly string[] {
  let names = noNames;
  for (const node of nodes) {
    const all = expandNode(node);
    for (let index = all.length - 1; index >= 0; index--) {
      const each = all[index];
      if (each !== undefined && each.members.size > 0) names = addNames(names, each);
    }
  }
  return names;
}

function addNames(names: readonly string[], { members }: ApiNode): readonly string[] {
  let all = names;
  for (const [name, child] of members) if (hasCallback(child) && !all.includes(name)) all = [...all, name];
  return all;
}

/** Do rows speak of a function in members of any name, or in elements? */
function hasCallbackInEach(nodes: readonly ApiNode[]): boolean {
  for (const node of nodes)
    for (const each of expandNode(node)) {
      const child = each.anyMember ?? each.element;
      if (child !== undefined && hasCallback(child)) return true;
    }
  return false;
}

function listMembers(nodes: readonly ApiNode[], name: string): readonly ApiNode[] {
  return nodes.flatMap((node) => expandNode(node).flatMap((each) => each.members.get(name) ?? []));
}

/** Data and primitives hold no function of the program. */
function mayHoldFunction(value: Value): boolean {
  return value.refs.length > 0 || value.nodes.length > 0 || value.declared !== undefined;
}

function addCallback(activation: Activation, state: State, call: ModelCall, { argument, way, value, nodes }: Part): void {
  const key = `a${argument}${way.map((name) => `.${name}`).join('')}`;
  if (call.callbacks.has(key)) return;
  if (getResultNodes(nodes).some(isAnswered)) noteTextAnswer(activation, state, value);
  const parameters = new Map<ParameterIndex, Value>();
  const isErrorFirst = takesErrorFirst(activation, state, value, nodes);
  for (const index of shouldCallBlindly(activation, call) ? parameterIndices : []) {
    const parameterNodes = getParameterNodes(nodes, index);
    if (parameterNodes.length > 0)
      parameters.set(
        isErrorFirst && index !== 'this' ? index + 1 : index,
        makeNodeValue(activation, parameterNodes, getSiteId(activation, `${key}.${index}`)),
      );
  }
  const takesFailures = hasNative(nodes, 'takes-failures');
  call.callbacks.set(key, {
    argument,
    way,
    value,
    nodes,
    parameters,
    result: undefined,
    called: false,
    isReturned: false,
    isErrorFirst,
    takesFailures,
  });
}

/** Is what a function answers sent to whoever asked? */
export function isAnswered(node: ApiNode): boolean {
  return expandNode(node).some(({ sinks }) => sinks.some(({ row }) => row.isAnswer === true));
}

/** It matters where the function returns a text. */
function noteTextAnswer(activation: Activation, state: State, value: Value): void {
  for (const ref of value.refs) {
    const closure = getCell(activation, state, ref)?.closure;
    if (closure !== undefined) activation.run.platform.textAnswers.add(closure.function.id);
  }
}

function hasNative(nodes: readonly ApiNode[], native: 'takes-error-first' | 'takes-failures'): boolean {
  return nodes.some((node) => expandNode(node).some(({ natives }) => natives.includes(native)));
}

/** Has it a parameter more than those of which rows speak, before them? */
function takesErrorFirst(activation: Activation, state: State, value: Value, nodes: readonly ApiNode[]): boolean {
  if (!hasNative(nodes, 'takes-error-first')) return false;
  const spoken = parameterIndices.filter((index) => index !== 'this' && getParameterNodes(nodes, index).length > 0);
  const closures = value.refs.flatMap((ref) => getCell(activation, state, ref)?.closure ?? []);
  return closures.length > 0 && closures.every((each) => each.function.outline().parameters.length === spoken.length + 1);
}

function isListed(activation: Activation, state: State, value: Value): boolean {
  return value.refs.some((ref) => {
    const cell = getCell(activation, state, ref);
    return cell?.kind === 'array' && cell.fields.size < 20;
  });
}

const holders = new WeakMap<ApiNode, boolean>();

/** Do rows say something of a function at this place, or of one inside? */
function hasCallback(node: ApiNode): boolean {
  let answer = holders.get(node);
  if (answer === undefined) {
    holders.set(node, false);
    answer = expandNode(node).some(
      (each) =>
        each.parameters.size > 0 ||
        each.result !== undefined ||
        [...each.members.values(), each.anyMember, each.element].some((child) => child !== undefined && hasCallback(child)),
    );
    holders.set(node, answer);
  }
  return answer;
}

function listParts(activation: Activation, state: State, value: Value): readonly (readonly [string, Value])[] {
  return value.refs.flatMap((ref) => [...(getCell(activation, state, ref)?.fields ?? [])].filter(([name]) => !name.startsWith('%')));
}

function isFunctionValue(activation: Activation, state: State, value: Value): boolean {
  if (isModelledCallable(value.nodes)) return true;
  return value.refs.some((ref) => {
    const cell = getCell(activation, state, ref);
    return cell?.closure !== undefined || cell?.resolver !== undefined || isMadeFunction(cell);
  });
}

function isClassValue(activation: Activation, state: State, value: Value): boolean {
  return value.refs.some((ref) => getCell(activation, state, ref)?.kind === 'class');
}

/** Callbacks are known by the way to them: `a1`, `a0.handler`, `a0.0`. */
export function findCallbacks(call: ModelCall, path: readonly PathStep[]): readonly Callback[] {
  const [first] = path;
  if (first?.kind !== 'argument' || call.callbacks.size === 0) return noCallbacks;
  const found: Callback[] = [];
  for (const callback of call.callbacks.values())
    if (callback.argument >= first.from && callback.argument <= first.to && isBelow(path, callback.way)) found.push(callback);
  return found;
}

const noCallbacks: readonly Callback[] = [];

/** Is it the way behind the first step of the path? */
function isBelow(path: readonly PathStep[], way: readonly string[]): boolean {
  if (way.length !== path.length - 1) return false;
  for (let index = 0; index < way.length; index++) {
    const step = path[index + 1];
    if (step === undefined || !isOnWay(step, way[index])) return false;
  }
  return true;
}

function isOnWay(step: PathStep, name: string | undefined): boolean {
  return name !== undefined && (step.kind !== 'member' || step.names.includes(name));
}

/** Notes which functions the call answers as they are. */
export function markReturned(call: ModelCall, flows: readonly CompiledFlow[]): void {
  if (call.callbacks.size === 0) return;
  for (const flow of flows) {
    if (flow.kind !== 'value' || flow.to.length !== 1 || flow.to[0]?.kind !== 'return') continue;
    if (flow.from.some((step) => step.kind === 'return')) continue;
    for (const callback of findCallbacks(call, flow.from)) callback.isReturned = true;
  }
}

/** Was the function called by the one before it? */
function wasReached(activation: Activation, state: State, callback: Callback): boolean {
  return callback.reached?.refs.some((ref) => getCell(activation, state, ref)?.fields.has('resolve') === true) ?? false;
}

/** Stands for the library that calls a function: what that throws is looked at before it goes on. */
const callbackHandler = -1;

/** Does the library that was given a function call it? */
export function isCalledByLibrary({ handler }: Activation): boolean {
  return handler === callbackHandler;
}

function findLastParameter({ parameters }: Callback): number {
  let last = -1;
  for (const index of parameters.keys()) if (index !== 'this' && index > last) last = index;
  return last;
}

/** Calls the functions whose inputs changed. Answers whether an answer changed. */
export function runCallbacks(activation: Activation, state: State, call: ModelCall): boolean {
  const { run } = activation;
  let changed = false;
  for (const [key, callback] of call.callbacks) {
    if (wasReached(activation, state, callback)) callback.called = true;
    if (callback.called || (callback.parameters.size === 0 && (callback.isReturned || !shouldCallBlindly(activation, call)))) continue;
    callback.called = true;
    const known = isOthers(activation, state, callback.value) ? new Map(activation.hits) : undefined;
    const reads = activation.secretReads.length;
    const accesses = activation.accesses.size;
    const last = findLastParameter(callback);
    const values: Value[] = [];
    for (let index = 0; index <= last; index++)
      values.push(callback.parameters.get(index) ?? run.makeValue({ id: getSiteId(activation, `${key}?${index}`) }));
    const args: Arguments = { values, rest: run.makeValue({ id: getSiteId(activation, `${key}?`) }) };
    const site: CallSite = { ...call.site, argumentSpans: values.map(() => call.site.argumentSpans[callback.argument] ?? call.site.at) };
    const receiver = callback.parameters.get('this') ?? run.makeValue();
    const { handler } = activation;
    activation.handler = callbackHandler;
    const result = isClassValue(activation, state, callback.value)
      ? run.operations.construct(activation, state, callback.value, args, site)
      : run.operations.callValue(activation, state, callback.value, receiver, args, site);
    activation.handler = handler;
    callback.thrown = activation.caught?.get(callbackHandler);
    activation.caught?.delete(callbackHandler);
    if (callback.thrown !== undefined) throwValue(activation, callback.thrown);
    if (values.some(({ nodes }) => nodes.some(leadsToSource))) {
      if (activation.isModule) markRouted(activation, reads);
      if (activation.accesses.size > accesses) noteRoute(activation, accesses, makeRoute(activation, call, callback));
    }
    if (known !== undefined) forgetOthers(activation, { hits: known, reads, accesses });
    if (callback.handedOn !== undefined) addFacts(activation, state, listSettledFacts(activation, state, callback.handedOn));
    if (result === undefined) continue;
    goOnAfter(activation, state, callback, result);
    const old = callback.result;
    callback.result = old === undefined ? result : joinValues(old, result, () => getSiteId(activation, `${key} result`));
    if (old === undefined || !isSameContent(old, callback.result)) changed = true;
  }
  return changed;
}

/** The route that a function is added to. */
function makeRoute(
  activation: Activation,
  { site, receiver, callbacks, arguments: { values } }: ModelCall,
  { argument: given }: Callback,
): Route {
  const {
    run,
    function: { file },
  } = activation;
  // What the application keeps stands before the functions of the call, and is written elsewhere.
  const argument = given >= 0 ? given : Math.max(-1, ...[...callbacks.values()].map((each) => each.argument));
  const path = values[0] === undefined ? undefined : findConstant(values[0])?.value;
  return {
    method: /\w+$/u.exec(site.calleeText)?.[0] ?? '',
    path: typeof path === 'string' ? path : undefined,
    at: { file, span: site.argumentSpans[argument] ?? site.at },
    owner: run.callers.routeScopes.getOwner(activation, receiver, site),
  };
}

/** Route handlers and the like are called when their own file is linted, not again for each file that imports it; middlewares also stand before routes there. */
function shouldCallBlindly(activation: Activation, { rows: { isAnswerUsed, natives } }: ModelCall): boolean {
  const { run, isModule, function: made } = activation;
  if (isAnswerUsed || !isModule || made.file === run.linted || run.options.isServer === true) return true;
  return natives.includes('derives-middleware') || natives.includes('keeps-middleware');
}

/** What was noted before a function of another file was called. */
interface Noted {
  readonly hits: ReadonlyMap<string, Hit>;
  readonly reads: number;
  readonly accesses: number;
}

/** Forgets what a function of another file does, but not what functions of the linted file do that it goes on with. */
function forgetOthers({ run, hits, accesses, secretReads }: Activation, noted: Noted): void {
  const isOwn = ({ calls }: { readonly calls: readonly CallStep[] }): boolean => calls.some(({ callee }) => callee.at.file === run.linted);
  secretReads.push(...secretReads.splice(noted.reads).filter(isOwn));
  for (const [key, access] of [...accesses].slice(noted.accesses)) if (!isOwn(access)) accesses.delete(key);
  for (const [place, hit] of hits) {
    const old = noted.hits.get(place);
    if (old === hit || isOwn(hit)) continue;
    if (old === undefined) hits.delete(place);
    else hits.set(place, old);
  }
}

/** Is the function an entry of another file, where what it does is reported? */
function isOthers(activation: Activation, state: State, value: Value): boolean {
  const { run } = activation;
  if (run.options.isServer === true) return false;
  return value.refs.some((ref) => {
    // What is made while a function runs is no export.
    const closure = ref < 0 ? getCell(activation, state, ref)?.closure : undefined;
    return closure !== undefined && closure.function.file !== run.linted && run.isEntryOfItsFile(closure);
  });
}
