import { tellChecked } from './gateway-body.ts';
import { noteSecretNames } from './note-secret-names.ts';
import { anyKey } from './any-key.ts';
import { objectNatives } from './object-natives.ts';
import { writtenArrayNatives } from './written-array-natives.ts';
import { assertionNatives } from './assertion-natives.ts';
import { compositionNatives } from './composition-natives.ts';
import { patternNatives } from './pattern-natives.ts';
import { computeEnd, computeStart } from './text-match.ts';
import { keepGaps } from './text-gaps.ts';
import { appendTexts } from './append-texts.ts';
import { splitText } from './split-text.ts';
import { keepOpen, makeResolver } from './resolvers.ts';
import { noteJson, replaceText } from './replace-text.ts';
import { reorderElements } from './reorder-elements.ts';
import { findHandedOn, findKnownElements } from './registers.ts';
import { joinAll } from './property-access.ts';
import { promisify } from './promisify.ts';
import { promiseNatives } from './promise-natives.ts';
import { rememberFolderPattern } from './path-form.ts';
import { convertToNumber } from './numbers.ts';
import { withImplications, type Native, type NativeCall } from './native-call.ts';
import { describeExport, getModuleValue, getPackageValue } from './module-values.ts';
import { keepMiddlewares, keepParameterCheck } from './middlewares.ts';
import { handToHandlers } from './message-handlers.ts';
import { memoize } from './memoize.ts';
import { computeMembership } from './membership.ts';
import { listNatives } from './list-natives.ts';
import { inherit } from './inherit.ts';
import { copyDeep } from './copy-deep.ts';
import { cutText, hideReplaced } from './hide-secret.ts';
import { computeProof, hasWrittenKeys, makeImplications, tellGap } from './guards.ts';
import { callDriven, makeDriven } from './drive-generator.ts';
import { readOutcome, resume } from './generators.ts';
import { handOnDemands, handOnWrapper, keepDemand } from './entry-demands.ts';
import { emitterNatives } from './emitter-natives.ts';
import { collectTaints } from './collect-taints.ts';
import { getArgument } from './bind-parameters.ts';
import { noteLetterList } from './letters.ts';
import { bindFunction } from './bind-function.ts';
import { makeProxy } from './make-proxy.ts';
import { negotiate } from './negotiate.ts';
import { rememberBeginning, rememberFirst } from './beginnings.ts';
import { appendArguments } from './append-element.ts';
import { allocateValue } from './allocate.ts';
import { getCell, getSiteId, type Activation, type Arguments } from './activation.ts';
import { addOtherForm, checkGoingOn } from '../misuse/failures.ts';
import { noteUse } from '../misuse/claims.ts';
import { findConstant, makeValueLike, type Implications, type Value } from '../domain/value.ts';
import type { Trail } from '../domain/trail.ts';
import { isUntrusted } from '../domain/taint.ts';
import type { State } from '../domain/state.ts';
import type { ValueId } from '../domain/identity.ts';
import { makeCell } from '../domain/cell.ts';
import { tellBeginning, tellEquality, tellForm } from '../access/tell-equality.ts';
import { conditionNatives } from '../access/condition-natives.ts';
import { metadataNatives } from '../access/method-metadata.ts';
import { readExemptPaths } from '../access/exempt-paths.ts';
import { everyThreat, getThreatBit, type ThreatSet } from '../../models/threats.ts';
import type { NativeBehavior } from '../../models/native-rows.ts';
import { subsetNatives } from './subset-natives.ts';
import { takeOutElements } from './take-out-elements.ts';
import { workerNatives } from './worker-natives.ts';

/** Applies what rows cannot express; answers the call's result, or `never` when it does not return. */
export function applyNative(activation: Activation, state: State, behavior: NativeBehavior, call: NativeCall): Value | 'never' {
  return natives[behavior](activation, state, call);
}

/** `replace(re, x, text)`: as `text.replace(re, x)`. */
function replaceIn(
  activation: Activation,
  state: State,
  call: NativeCall,
  receiver: Value | undefined,
  given: readonly (Value | undefined)[],
): Value {
  const values = given.filter((each) => each !== undefined);
  if (receiver === undefined || values.length < 2) return call.result;
  const asMethod = { ...call, receiver, arguments: { values, rest: undefined } };
  return hideReplaced(activation, state, asMethod, replaceText(activation, state, asMethod, false));
}

const natives: Readonly<Record<NativeBehavior, Native>> = {
  'function-call': (activation, state, call) => {
    const [receiver, ...values] = call.arguments.values;
    return callThrough(activation, state, call, call.receiver, receiver, { values, rest: call.arguments.rest });
  },
  'function-apply': (activation, state, call) => {
    const [receiver, list] = call.arguments.values;
    return callThrough(activation, state, call, call.receiver, receiver, listArguments(activation, state, list));
  },
  'function-bind': bindFunction,
  'reflect-apply': (activation, state, call) => {
    const [target, receiver, list] = call.arguments.values;
    return target === undefined
      ? call.result
      : callThrough(activation, state, call, target, receiver, listArguments(activation, state, list));
  },
  'reflect-construct': (activation, state, call) => {
    const [target, list] = call.arguments.values;
    if (target === undefined) return call.result;
    return activation.run.operations.construct(activation, state, target, listArguments(activation, state, list), call.site) ?? 'never';
  },
  inherit: (activation, state, call) => {
    inherit(activation, state, call.arguments);
    return call.result;
  },
  memoize: (activation, state, call) => memoize(activation, state, call.result),
  drive: (activation, state, call) => makeDriven(activation, state, call.result),
  'run-driven': callDriven,
  ...compositionNatives,
  promisify: (activation, state, call) => promisify(activation, state, call.result),
  'promise-with-resolvers': (activation, state) => {
    const promise = allocateValue(activation, state, 'deferred', makeCell('promise'));
    const resolve = makeResolver(activation, state, promise, 'resolve');
    const fields = new Map([
      ['promise', keepOpen(activation, state, promise, resolve)],
      ['resolve', resolve],
      ['reject', makeResolver(activation, state, promise, 'reject')],
    ]);
    return allocateValue(activation, state, 'resolvers', makeCell('object', { fields }));
  },
  ...patternNatives,
  'starts-with': (activation, _state, call) =>
    withImplications(
      call.result,
      addOtherForm(
        activation.run,
        computeStart(activation, call.receiver, call.arguments) ??
          tellBeginning(call.receiver, getArgument(activation, call.arguments, 0)) ??
          tellForm(call.receiver),
        call.receiver,
      ),
    ),
  'ends-with': (activation, _state, call) => withImplications(call.result, computeEnd(activation, call.receiver, call.arguments)),
  'string-slice': (activation, _state, call) => {
    rememberBeginning(activation, call);
    return cutText(activation, call);
  },
  'string-character': (activation, _state, call) => {
    rememberFirst(activation, call);
    return call.result;
  },
  'string-concat': appendTexts,
  'string-split': splitText,
  'string-replace': (activation, state, call) => hideReplaced(activation, state, call, replaceText(activation, state, call, false)),
  'string-replace-all': (activation, state, call) => hideReplaced(activation, state, call, replaceText(activation, state, call, true)),
  'pattern-replace': (activation, state, call) => {
    const [pattern, replacement, text] = call.arguments.values;
    return replaceIn(activation, state, call, text, [pattern, replacement]);
  },
  'replaced-by-pattern': (activation, state, call) => {
    const [text, ...values] = call.arguments.values;
    return replaceIn(activation, state, call, text, values);
  },
  'regexp-constructor': (activation, state, call) => {
    const source = findConstant(getArgument(activation, call.arguments, 0))?.value;
    const flags = findConstant(getArgument(activation, call.arguments, 1))?.value ?? '';
    const pattern = typeof source === 'string' && typeof flags === 'string' ? { source, flags } : undefined;
    if (pattern !== undefined) return allocateValue(activation, state, 'pattern', makeCell('regexp', { pattern }));
    const given = getArgument(activation, call.arguments, 0);
    if (given.refs.some((ref) => getCell(activation, state, ref)?.kind === 'regexp')) return given;
    const made = allocateValue(activation, state, 'pattern', makeCell('regexp'));
    if (flags === '') rememberFolderPattern(activation.run, given, made.id);
    return made;
  },
  'proof-equal': (activation, _state, call) => {
    const [left, right = call.receiver] = call.arguments.values;
    const facts = left === undefined ? [] : [...computeProof(activation, left, right), ...tellEquality(activation, left, right).whenTrue];
    return facts.length === 0 ? call.result : withImplications(call.result, { whenTrue: facts, whenFalse: [], test: 'truth' });
  },
  includes: (activation, state, call) => withImplications(call.result, computeMembership(activation, state, call, 'truth')),
  'list-includes': (activation, state, call) => {
    const [receiver, ...values] = call.arguments.values;
    if (receiver === undefined) return call.result;
    const own = { ...call, receiver, arguments: { ...call.arguments, values } };
    return withImplications(call.result, computeMembership(activation, state, own, 'truth'));
  },
  'included-in': (activation, state, call) => {
    const [, receiver] = call.arguments.values;
    return receiver === undefined
      ? call.result
      : withImplications(call.result, computeMembership(activation, state, { ...call, receiver }, 'truth'));
  },
  'set-has': (activation, state, call) => {
    noteUse(activation, state, getArgument(activation, call.arguments, 0).taints);
    return withImplications(call.result, computeMembership(activation, state, call, 'truth'));
  },
  'index-of': (activation, state, call) => withImplications(call.result, computeMembership(activation, state, call, 'index')),
  'has-own': (activation, state, call) => {
    const [object, key] = call.arguments.values;
    if (object === undefined || key === undefined) return call.result;
    return withImplications(call.result, tellOwnKey(activation, state, object, key));
  },
  'has-own-property': (activation, state, call) => {
    const key = getArgument(activation, call.arguments, 0);
    return withImplications(call.result, tellOwnKey(activation, state, call.receiver, key));
  },
  push: (activation, state, call) => {
    appendArguments(activation, state, call.receiver, call.arguments);
    return call.result;
  },
  reorder: (activation, state, call) => {
    reorderElements(activation, state, call.receiver);
    return call.result;
  },
  symbol: nameSymbol,
  'symbol-for': (activation, _state, call) => {
    const name = findConstant(getArgument(activation, call.arguments, 0))?.value;
    return typeof name === 'string' ? activation.run.makeConstant(`@@for ${name}`) : call.result;
  },
  'take-out': (activation, state, call) => {
    takeOutElements(activation.run, state, call.receiver);
    return call.result;
  },
  'take-out-and-move': (activation, state, call) => {
    reorderElements(activation, state, call.receiver);
    takeOutElements(activation.run, state, call.receiver);
    return call.result;
  },
  ...listNatives,
  ...writtenArrayNatives,
  'next-callback': (activation, state, call) => {
    if (call.arguments.values.length === 0) checkGoingOn(activation, state);
    return call.result;
  },
  'takes-error-first': (_activation, _state, call) => call.result,
  'takes-failures': (_activation, _state, call) => call.result,
  'exempts-paths': (activation, state, call) => {
    const exempting = makeValueLike(call.result, { id: getSiteId(activation, 'exempting') });
    activation.run.callers.routeScopes.noteExempt(
      exempting,
      readExemptPaths(activation, state, getArgument(activation, call.arguments, 0)),
    );
    return exempting;
  },
  precedes: (_activation, _state, call) => call.result,
  'runs-before': (_activation, _state, call) => call.result,
  'hands-to-handlers': handToHandlers,
  'asks-guards': (_activation, _state, call) => call.result,
  'keeps-gaps': (activation, state, call) => {
    keepGaps(activation, state, call);
    return call.result;
  },
  'keeps-middleware': (activation, state, call) => {
    keepMiddlewares(activation, state, call);
    return call.result;
  },
  'derives-middleware': (_activation, _state, call) => call.result,
  mounts: (_activation, _state, call) => call.result,
  'keeps-parameter-check': (activation, state, call) => {
    keepParameterCheck(activation, state, call);
    return call.result;
  },
  'names-secrets': (activation, state, call) => {
    noteSecretNames(activation, state, getArgument(activation, call.arguments, 0));
    return call.result;
  },
  'entry-middleware': (activation, state, call) => {
    keepDemand(activation, state, call.receiver, getArgument(activation, call.arguments, 0));
    return handOnWrapper(activation, state, call.receiver, call.result);
  },
  'entry-handler': (activation, state, call) => {
    handOnDemands(activation, state, call.receiver, getArgument(activation, call.arguments, 0));
    return call.result;
  },
  ...conditionNatives,
  ...metadataNatives,
  ...emitterNatives,
  ...workerNatives,
  ...subsetNatives,
  ...promiseNatives,
  'iterator-next': (activation, state, call) => {
    const [sent] = call.arguments.values;
    if (sent !== undefined) resume(activation, state, call.receiver, sent, call.site);
    const returned = readOutcome(activation, state, call.receiver);
    if (returned === undefined) return call.result;
    const yielded = activation.run.operations.readElement(activation, state, call.receiver);
    const fields = new Map([
      ['value', joinAll(activation, 'step', [yielded, returned]) ?? yielded],
      ['done', activation.run.makeValue({ id: getSiteId(activation, 'done') })],
    ]);
    return allocateValue(activation, state, 'step', makeCell('object', { fields }));
  },
  ...objectNatives,
  negotiate,
  'all-elements': (activation, _, call) => {
    noteLetterList(activation.run, getArgument(activation, call.arguments, 0), call.result);
    return call.result;
  },
  proxy: makeProxy,
  'to-number': (activation, _state, call) =>
    call.site.isConstruct
      ? call.result
      : makeValueLike(call.result, convertToNumber(activation, getArgument(activation, call.arguments, 0))),
  'is-nan': (activation, _state, call) => {
    const subject = getArgument(activation, call.arguments, 0);
    return activation.run.numbers.converted.has(subject.id)
      ? withImplications(call.result, makeImplications(subject, 0, everyThreat))
      : call.result;
  },
  'is-array': (activation, _state, call) => {
    const told = getArgument(activation, call.arguments, 0).implications;
    return told?.test === 'list' ? withImplications(call.result, { whenTrue: [], whenFalse: told.whenTrue, test: 'truth' }) : call.result;
  },
  boolean: (activation, _state, call) => {
    const subject = getArgument(activation, call.arguments, 0);
    return subject.implications?.test === 'truth' ? withImplications(call.result, subject.implications) : call.result;
  },
  ...assertionNatives,
  require: (activation, state, call) => {
    void state;
    const { run, function: body } = activation;
    const specifier = findConstant(getArgument(activation, call.arguments, 0))?.value;
    if (typeof specifier !== 'string') return call.result;
    const target = run.program.resolve(body.file, specifier);
    if (target.kind === 'file')
      return describeExport(run, getModuleValue(run, target.file, 'require'), { file: target.file, specifier, imported: '=' });
    return target.kind === 'package' ? getPackageValue(run, target.name, target.subpath, '*') : getPackageValue(run, specifier, '', '*');
  },
  'json-stringify': (activation, state, call) => {
    noteJson(activation, call.result);
    const { values, rest } = call.arguments;
    const [value, replacer] = values;
    const isWhole = rest === undefined && (replacer === undefined || findConstant(replacer)?.value === null);
    if (isWhole && value !== undefined && value.refs.length > 0)
      activation.run.texts.writtenJson.set(call.result.id, { value, heap: state.heap });
    return call.result;
  },
  'json-parse': (activation, state, call) => {
    const { run } = activation;
    const [text, ...others] = call.arguments.values;
    const written = text === undefined || others.length > 0 ? undefined : run.texts.writtenJson.get(text.id);
    if (written === undefined) {
      // a function that is given every part may make something else of it
      if (text !== undefined && others.length === 0) tellChecked(activation, state, text, call.result);
      return text === undefined ? call.result : tellHeld(text, call.result);
    }
    const { value, heap } = written;
    return copyDeep(activation, state, value, (address) => (address < 0 ? run.globalHeap.get(address) : heap.get(address)));
  },
  'copy-deep': (activation, state, call) => copyDeep(activation, state, call.result, (address) => getCell(activation, state, address)),
  'template-tag': (_activation, _state, call) => call.result,
  'process-exit': () => 'never',
};

/** What a service of AWS writes into a message has the parts that it always has. */
function tellHeld(text: Value, parsed: Value): Value {
  const held = text.nodes.flatMap(({ holds }) => holds ?? []);
  return held.length === 0 ? parsed : makeValueLike(parsed, { nodes: [...parsed.nodes, ...held] });
}

function callThrough(
  activation: Activation,
  state: State,
  call: NativeCall,
  target: Value,
  receiver: Value | undefined,
  args: Arguments,
): Value | 'never' {
  const { run } = activation;
  const offset = call.arguments.values.length - args.values.length;
  const site = { ...call.site, argumentSpans: call.site.argumentSpans.slice(Math.max(0, offset)) };
  return run.operations.callValue(activation, state, target, receiver ?? run.undefinedValue, args, site) ?? 'never';
}

function listArguments(activation: Activation, state: State, list: Value | undefined): Arguments {
  if (list === undefined) return { values: [], rest: undefined };
  const known = findKnownElements(activation, state, list);
  if (known !== undefined) return { values: known, rest: undefined };
  const handedOn = findHandedOn(activation, state, list);
  return handedOn ?? { values: [], rest: activation.run.operations.readElement(activation, state, list) };
}

/** A key that an object has itself does not lead to what all objects inherit. */
const ownKeyExcludes = getThreatBit('prototype');

/** What a key cannot pose that an object has itself. An object that was sent has all keys that it gives, even `__proto__`. */
function computeOwnKeyExcludes(activation: Activation, state: State, object: Value, key: Value): ThreatSet {
  if (hasWrittenKeys(activation, state, object)) return everyThreat;
  const own = activation.run.parts.getId(object.id, anyKey);
  return isUntrusted(object.taints) && key.taints.some(({ trail }) => leadsThrough(trail, own)) ? 0 : ownKeyExcludes;
}

function tellOwnKey(activation: Activation, state: State, object: Value, key: Value): Implications | undefined {
  return tellGap(activation, state, key, object) ?? makeImplications(key, computeOwnKeyExcludes(activation, state, object, key), 0);
}

function leadsThrough(trail: Trail, id: ValueId): boolean {
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) if (step.value === id) return true;
  return false;
}

/** What module code makes is made once: its symbols are names that nothing else has. */
function nameSymbol(activation: Activation, state: State, { arguments: { values }, result, site }: NativeCall): Value {
  if (!activation.isModule || values.some((value) => collectTaints(activation, state, value).length > 0)) return result;
  return activation.run.makeConstant(`@@${activation.function.file}:${site.at.start}`);
}
