import { escapeText } from '../flow/regex-nfa.ts';
import { everyThreat, getThreatBit, objectThreatSet, type ThreatSet } from '../../models/threats.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { extendTaint } from '../domain/taint.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { computeHarmless, computeThreatsExcludedByReplace, replacesCharacters, type Replacement } from '../flow/regex-replacement.ts';
import { stripsSteps } from '../flow/regex-paths.ts';
import { getCell, getLocation, getSiteId, type Activation } from './activation.ts';
import { checkPatternCost } from './check-pattern-cost.ts';
import { collectTaints } from './collect-taints.ts';
import type { NativeCall } from './native-call.ts';
import { hasPathForm, pathForm } from './path-form.ts';
import { appendConstant, appendTrusted, emptyText } from './text-shape.ts';

const pathThreat = getThreatBit('path');

/** Does `text.replace(pattern, replacement)`, or `replaceAll`: the result cannot hold what the pattern matches, nor what earlier calls replaced. */
export function replaceText(activation: Activation, state: State, call: NativeCall, isAll: boolean): Value {
  const { run } = activation;
  const [pattern, replacement] = call.arguments.values;
  const written = replaceWritten(activation, state, call, isAll);
  if (written !== undefined) return run.makeConstant(written);
  if (pattern !== undefined) checkPatternCost(activation, state, call, pattern, call.receiver);
  const patterns = pattern === undefined ? [] : listPatterns(activation, state, pattern, isAll);
  const [first] = patterns;
  if (first !== undefined && patterns.length === 1) noteEnd(activation, call, first);
  const done = patterns.flatMap((each) => (each === undefined ? [] : addReplacement(activation, state, call, each)));
  const [only] = done;
  if (only !== undefined && patterns.length === 1) run.texts.replacements.set(call.result.id, only);
  const isStripped =
    hasPathForm(run, call.receiver.id, pathForm.resolved) && replacement !== undefined && findConstant(replacement)?.value === '';
  const removes =
    done.length < patterns.length
      ? 0
      : done.reduce((all, each, index) => {
          const pattern = patterns[index];
          const steps = isStripped && pattern !== undefined && stripsSteps(pattern.source, pattern.flags) ? pathThreat : 0;
          // What an earlier call put in is replaced by this one too.
          const alone =
            pattern === undefined
              ? 0
              : computeThreatsExcludedByReplace({ patterns: [pattern], harmless: findHarmless(activation, state, call, pattern) });
          return all & (steps | alone | computeThreatsExcludedByReplace(each));
        }, everyThreat);
  if (patterns.length === 0 || removes === 0) return call.result;
  const id = getSiteId(activation, 'replaced');
  if (only !== undefined && patterns.length === 1) run.texts.replacements.set(id, only);
  const added = replacement === undefined ? [] : collectTaints(activation, state, replacement);
  const taints = [
    ...collectTaints(activation, state, call.receiver).map((taint) =>
      extendTaint(taint, id, { note: 'converted', at: getLocation(activation), removes: removes | objectThreatSet }),
    ),
    ...added.map((taint) => extendTaint(taint, id, { note: 'converted', at: getLocation(activation) })),
  ].filter((taint) => taint.threats !== 0);
  return run.makeValue({ id, taints, isText: true });
}

/** What replaces the end of a text that the program knows ends the result. */
function noteEnd({ run: { texts } }: Activation, { receiver, arguments: args, result }: NativeCall, { source }: Pattern): void {
  const by = args.values[1] === undefined ? undefined : findConstant(args.values[1])?.value;
  if (typeof by !== 'string' || by.includes('$') || receiver.taints.length > 0 || !/(?<!\\)\$$/u.test(source)) return;
  texts.shapes.set(result.id, appendConstant(appendTrusted(emptyText, texts.shapes.get(receiver.id)), by));
}

/** Texts longer than this are not worked out. */
const maximumWritten = 1_000;

/** Answers the text that a call makes of what is written in the program. */
function replaceWritten(
  activation: Activation,
  state: State,
  { receiver, arguments: args }: NativeCall,
  isAll: boolean,
): string | undefined {
  const [pattern, replacement] = args.values;
  const text = findConstant(receiver)?.value;
  const by = replacement === undefined ? undefined : findConstant(replacement)?.value;
  if (pattern === undefined || typeof text !== 'string' || typeof by !== 'string' || text.length > maximumWritten) return undefined;
  const what = findConstant(pattern)?.value;
  if (typeof what === 'string') return isAll ? text.replaceAll(what, by) : text.replace(what, by);
  const [only, ...others] = listPatterns(activation, state, pattern, isAll);
  if (only === undefined || others.length > 0 || !replacesCharacters(only)) return undefined;
  return text.replace(new RegExp(only.source, only.flags), by);
}

/** What the text is freed of after this call; texts that are put in by this or an earlier call count. */
function addReplacement(activation: Activation, state: State, call: NativeCall, pattern: Pattern): Replacement {
  const harmless = findHarmless(activation, state, call, pattern);
  const before = activation.run.texts.replacements.get(call.receiver.id);
  const doubled = findDoubled(call, pattern, before?.doubled ?? '');
  const isJson = before?.isJson === true && keepsJson(call, pattern);
  if (before === undefined || before.harmless === 0) return { patterns: [pattern], harmless, doubled, isJson };
  // A pattern that matches more than single characters frees the text of none.
  const isDone =
    !replacesCharacters(pattern) || before.patterns.length >= maximumPatterns || before.patterns.some((each) => isSame(each, pattern));
  return { patterns: isDone ? before.patterns : [...before.patterns, pattern], harmless: before.harmless & harmless, doubled, isJson };
}

/** Is JSON still JSON after this call? Its quotes and escapes are left as they are, and no quotes are put in. */
function keepsJson({ arguments: args, callbacks }: NativeCall, { source, flags }: Pattern): boolean {
  const [, replacement] = args.values;
  const results = [...callbacks.values()].filter(({ argument }) => argument === 1).map(({ result }) => result);
  const texts = (results.length > 0 ? results : [replacement]).map((each) => (each?.taints.length === 0 ? each.constants : undefined));
  const isWritten = texts.every((each) => each?.every((text) => typeof text === 'string' && !/"|\\$/u.test(text)) === true);
  const left = new RegExp(source, flags.replaceAll(/[gy]/gu, ''));
  return isWritten && replacesCharacters({ source, flags }) && !left.test('"') && !left.test('\\');
}

/** What `JSON.stringify` answers is JSON, of which nothing was replaced. */
export function noteJson({ run }: Activation, { id }: Value): void {
  run.texts.replacements.set(id, { patterns: [], harmless: everyThreat, doubled: '', isJson: true });
}

/** Answers the characters that stand in pairs after this call too: a pair is written for each, and none is put in or taken out alone. */
function findDoubled({ arguments: args }: NativeCall, { source, flags }: Pattern, before: string): string {
  const [, replacement] = args.values;
  const text = replacement === undefined ? undefined : findConstant(replacement)?.value;
  const [character = ''] = source.replace(/^\\/u, '');
  if (typeof text !== 'string' || !/^\\?[^\w\\]$/u.test(source)) return '';
  if (text === character + character) return flags.includes('g') ? before + character : '';
  return Array.from(before)
    .filter((each) => each !== character && !text.includes(each))
    .join('');
}

function isSame(left: Pattern, right: Pattern): boolean {
  return left.source === right.source && left.flags === right.flags;
}

/** Longer chains are not followed. */
const maximumPatterns = 12;

/** A function puts in what it answers: a text that is made without the sender's characters is the program's own. */
function findHarmless(activation: Activation, state: State, call: NativeCall, { flags }: Pattern): ThreatSet {
  const [, replacement] = call.arguments.values;
  if (replacement === undefined) return 0;
  const text = findConstant(replacement)?.value;
  if (typeof text === 'string') return computeHarmless(text, flags);
  const callbacks = [...call.callbacks.values()].filter(({ argument }) => argument === 1);
  if (callbacks.length === 0) return 0;
  let threats: ThreatSet = 0;
  let harmless: ThreatSet = everyThreat;
  for (const { result } of callbacks) {
    if (result === undefined) return 0;
    harmless &= findHarmlessTexts(result, flags);
    for (const taint of collectTaints(activation, state, result)) threats |= computeEffectiveThreats(taint, state);
  }
  return harmless & ~threats;
}

/** What texts that are written in the program, one of which is put in, do not bring in again. */
function findHarmlessTexts({ constants = [] }: Value, flags: string): ThreatSet {
  return constants.reduce<ThreatSet>((all, text) => all & computeHarmless(String(text), flags, true), everyThreat);
}

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

function listPatterns(activation: Activation, state: State, pattern: Value, isAll: boolean): readonly (Pattern | undefined)[] {
  if (pattern.refs.length > 0) return pattern.refs.map((ref) => getCell(activation, state, ref)?.pattern);
  const text = findConstant(pattern)?.value;
  return isAll && typeof text === 'string' ? [{ source: escapeText(text), flags: 'g' }] : [];
}
