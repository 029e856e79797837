import { dirname, isAbsolute, resolve } from 'node:path';
import { findChild, getNodes, getText, hasFlag } from '../../analysis/lowering/syntax.ts';
import type { SourceRange } from '../deployment.ts';
import { bindPattern } from './bind-pattern.ts';
import { callLibrary } from './call-library.ts';
import { instantiate } from './classes.ts';
import { getPlace, type Evaluation } from './evaluation.ts';
import { recordConstruct } from './record-construct.ts';
import type { Frame, Scope } from './scope.ts';
import {
  findText,
  makeChoice,
  makeDict,
  makeList,
  makeScalar,
  nothing,
  unknownValue,
  type Closure,
  type Slot,
  type Value,
} from './value.ts';

const deepest = 60;

/** A function that calls itself, with what is not known, ends nowhere. */
const mostRunning = 12;
const mostRunningUncertain = 3;

/** Calls a function. */
export function callFunction(run: Evaluation, callee: Value, self: Value | undefined, args: readonly Slot[], at: SourceRange): Value {
  switch (callee.kind) {
    case 'closure':
      return callClosure(run, callee, self, args);
    case 'library':
      return callLibrary(run, callee.path, args, at);
    case 'choice':
      return makeChoice(callee.options.map((option) => callFunction(run, option, self, args, at)));
    case 'construct':
      return recordConstruct(run, { kind: 'construct', callee: '()', form: 'called', receiver: callee, args, at, fields: new Map() });
    default:
      // what is not known may be of a package
      return unknownValue;
  }
}

function callClosure(run: Evaluation, callee: Closure, self: Value | undefined, args: readonly Slot[]): Value {
  callee.wasCalled = true;
  const { node } = callee;
  const body = findChild(node, 'body');
  if (body === undefined || hasFlag(node, 'generator') || run.depth >= deepest || run.fuel < 0) return unknownValue;
  const running = run.running.get(node) ?? 0;
  if (running >= (run.writes === undefined ? mostRunning : mostRunningUncertain)) return unknownValue;
  run.running.set(node, running + 1);
  const frame: Frame = { returned: [] };
  const owner = node.type === 'ArrowFunctionExpression' ? callee.self : (callee.self ?? self);
  const { scope: parent, home } = callee;
  const scope: Scope = {
    names: new Map<string, Slot>(),
    parent,
    module: parent.module,
    frame,
    self: owner ?? parent.self,
    home: home ?? parent.home,
  };
  run.depth++;
  bindParameters(run, callee, args, scope);
  const result = body.type === 'BlockStatement' ? runBody(run, body, scope) : run.evaluate(body, scope);
  run.depth--;
  run.running.set(node, running);
  return frame.returned.length === 0 ? result : makeChoice([...frame.returned, result]);
}

function runBody(run: Evaluation, body: Parameters<Evaluation['execute']>[0], scope: Scope): Value {
  const completion = run.execute(body, scope);
  return completion?.kind === 'return' ? (completion.value ?? nothing) : nothing;
}

function bindParameters(run: Evaluation, { node }: Closure, args: readonly Slot[], scope: Scope): void {
  for (const [index, parameter] of getNodes(node, 'params').entries()) {
    if (getText(parameter, 'name') === 'this') continue;
    const at = getPlace(scope, parameter);
    if (parameter.type === 'RestElement') {
      bindPattern(run, findChild(parameter, 'argument'), { value: makeList(args.slice(index)), at, isNew: true }, scope);
      break;
    }
    const slot = args[index];
    bindPattern(run, parameter, { value: slot?.value ?? nothing, at: slot?.at ?? at, isNew: true }, scope);
  }
}

/** Calls a function of which no call is known: nothing is known of its arguments. */
export function callAsUnknown(run: Evaluation, callee: Closure): void {
  const at = getPlace(callee.scope, callee.node);
  const args = getNodes(callee.node, 'params').map((): Slot => ({ value: unknownValue, at }));
  run.call(callee, unknownValue, args, at);
}

/** Makes an object with `new`. */
export function makeObject(run: Evaluation, callee: Value, args: readonly Slot[], at: SourceRange): Value {
  switch (callee.kind) {
    case 'class':
      return run.depth >= deepest || run.fuel < 0 ? unknownValue : instantiate(run, callee, args, at);
    case 'library':
      if (callee.path === 'global.Map' || callee.path === 'global.Set') return makeCollection(callee.path, args);
      if (callee.path === 'global.URL' || callee.path === 'node:url.URL') return makeFileUrl(args);
      if (callee.path.startsWith('global.') || callee.path.startsWith('node:')) return unknownValue;
      return recordConstruct(run, { kind: 'construct', callee: callee.path, form: 'made', args, at, fields: new Map() });
    case 'choice':
      return makeChoice(callee.options.map((option) => makeObject(run, option, args, at)));
    case 'closure':
      return unknownValue;
    default:
      return recordConstruct(run, { kind: 'construct', callee: '?', form: 'made', args, at, fields: new Map() });
  }
}

/** `new URL('../src', import.meta.url)` is a path. */
function makeFileUrl([path, base]: readonly Slot[]): Value {
  const [to, from] = [path, base].map((slot) => (slot === undefined ? undefined : findText(slot.value)));
  return to === undefined || from === undefined || !isAbsolute(from) ? unknownValue : makeScalar(resolve(dirname(from), to));
}

function makeCollection(path: string, [first]: readonly Slot[]): Value {
  const items = first?.value.kind === 'list' ? first.value.items : [];
  if (path === 'global.Set') return makeList(items);
  const made = makeDict();
  for (const { value } of items) {
    const [key, slot] = value.kind === 'list' ? value.items : [];
    if (key?.value.kind === 'scalar' && slot !== undefined) made.slots.set(String(key.value.value), slot);
    else made.isOpen = true;
  }
  if (first !== undefined && first.value.kind !== 'list') made.isOpen = true;
  return made;
}
