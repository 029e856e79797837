import { expandNode, getArgumentNodes, getParameterNodes, isModelledCallable, type ApiNode } from '../binding/api-node.ts';
import type { PathStep } from '../binding/parse-model-path.ts';
import { joinValues } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import { isSameContent, type Value } from '../domain/value.ts';
import { getCell, getSiteId, type Activation, type Arguments, type CallSite } from './activation.ts';
import { makeNodeValue } from './make-node-value.ts';

/** A call of something that models describe. */
export interface ModelCall {
  readonly nodes: readonly ApiNode[];
  readonly receiver: Value;
  readonly arguments: Arguments;
  readonly site: CallSite;
  /** What each function argument received and answered so far. */
  readonly callbacks: Map<string, Callback>;
}

export interface Callback {
  readonly value: Value;
  readonly parameters: Map<number, Value>;
  result: Value | undefined;
  called: boolean;
}

/** Finds functions among the arguments, and inside object arguments where rows speak of them. */
export function collectCallbacks(activation: Activation, state: State, call: ModelCall): void {
  const add = (key: string, value: Value, nodes: readonly ApiNode[], depth: number): void => {
    if (isFunctionValue(activation, state, value)) {
      const parameters = new Map<number, Value>();
      for (let index = 0; shouldCallBlindly(activation) && index < 6; index++) {
        const parameterNodes = getParameterNodes(nodes, index);
        if (parameterNodes.length > 0) {
          parameters.set(index, makeNodeValue(activation, parameterNodes, getSiteId(activation, `${key}.${index}`)));
        }
      }
      if (!call.callbacks.has(key)) call.callbacks.set(key, { value, parameters, result: undefined, called: false });
    }
    if (depth >= 6) return;
    const names = new Set(nodes.flatMap((node) => expandNode(node).flatMap((each) => [...each.members.keys()])));
    for (const name of names) {
      const below = nodes.flatMap((node) => expandNode(node).flatMap((each) => each.members.get(name) ?? []));
      if (below.some(hasParameters))
        add(`${key}.${name}`, activation.run.operations.readProperty(activation, state, value, name), below, depth + 1);
    }
    const anyBelow = nodes.flatMap((node) => expandNode(node).flatMap((each) => each.anyMember ?? each.element ?? []));
    if (depth > 0 || !isListed(activation, state, value)) if (!anyBelow.some(hasParameters)) return;
    for (const [name, part] of listParts(activation, state, value)) add(`${key}.${name}`, part, anyBelow, depth + 1);
  };
  for (const [index, value] of call.arguments.values.entries()) add(`a${index}`, value, getArgumentNodes(call.nodes, index), 0);
  if (call.arguments.rest !== undefined) {
    const index = call.arguments.values.length;
    add(`a${index}`, call.arguments.rest, getArgumentNodes(call.nodes, index), 0);
  }
}

function isListed(activation: Activation, state: State, value: Value): boolean {
  return value.refs.some((ref) => {
    const cell = getCell(activation, state, ref);
    return cell?.kind === 'array' && cell.fields.size < 20;
  });
}

function hasParameters(node: ApiNode): boolean {
  return expandNode(node).some(
    (each) =>
      each.parameters.size > 0 ||
      [...each.members.values(), each.anyMember, each.element].some((child) => child !== undefined && hasParameters(child)),
  );
}

function listParts(activation: Activation, state: State, value: Value): readonly (readonly [string, Value])[] {
  return value.refs.flatMap((ref) => [...(getCell(activation, state, ref)?.fields ?? [])].filter(([name]) => !name.startsWith('%')));
}

function isFunctionValue(activation: Activation, state: State, value: Value): boolean {
  if (isModelledCallable(value.nodes)) return true;
  return value.refs.some((ref) => {
    const cell = getCell(activation, state, ref);
    return cell?.closure !== undefined || cell?.resolver !== undefined;
  });
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

/** Callbacks are known by the way to them: `a1`, `a0.handler`, `a0.0`. */
export function findCallbacks(call: ModelCall, path: readonly PathStep[]): readonly Callback[] {
  const [first, ...rest] = path;
  if (first?.kind !== 'argument') return [];
  const suffixes = rest.map((step) =>
    step.kind === 'member' ? `\\.(?:${step.names.map((name) => escapePattern(name)).join('|')})` : String.raw`\.[^.]+`,
  );
  const pattern = new RegExp(String.raw`^a(\d+)${suffixes.join('')}$`, 'u');
  const found: Callback[] = [];
  for (const [key, callback] of call.callbacks) {
    const index = Number(pattern.exec(key)?.[1] ?? NaN);
    if (index >= first.from && index <= first.to) found.push(callback);
  }
  return found;
}

/** Calls the functions whose inputs changed. Answers whether an answer changed. */
export function runCallbacks(activation: Activation, state: State, call: ModelCall): boolean {
  const { run } = activation;
  let changed = false;
  for (const [key, callback] of call.callbacks) {
    if (callback.called || (callback.parameters.size === 0 && !shouldCallBlindly(activation))) continue;
    callback.called = true;
    const last = Math.max(-1, ...callback.parameters.keys());
    const values = Array.from(
      { length: last + 1 },
      (_, index) => callback.parameters.get(index) ?? run.makeValue({ id: getSiteId(activation, `${key}?${index}`) }),
    );
    const args: Arguments = { values, rest: run.makeValue({ id: getSiteId(activation, `${key}?`) }) };
    const site: CallSite = { ...call.site, argumentSpans: values.map(() => call.site.argumentSpans[Number(key.slice(1))] ?? call.site.at) };
    const result = run.operations.callValue(activation, state, callback.value, run.makeValue(), args, site);
    if (result === undefined) continue;
    const old = callback.result;
    callback.result = old === undefined ? result : joinValues(old, result, () => getSiteId(activation, `${key} result`));
    if (old === undefined || !isSameContent(old, callback.result)) changed = true;
  }
  return changed;
}

/** Route handlers and the like are called when their own file is linted, not again for each file that imports it. */
function shouldCallBlindly(activation: Activation): boolean {
  return !activation.isModule || activation.function.file === activation.run.linted;
}
