import { everyThreat, getThreatBit, type ThreatSet } from '../../models/threats.ts';
import type { State } from '../domain/state.ts';
import { extendTaint, findConstant, type Value } from '../domain/value.ts';
import { computeThreatsExcludedByReplacements, isKnownReplacement, stripsSteps, type Replacement } from '../flow/regex-language.ts';
import { getCell, getLocation, getSiteId, type Activation } from './activation.ts';
import { checkPatternCost } from './check-pattern-cost.ts';
import { collectTaints } from './collect-taints.ts';
import type { NativeCall } from './native-call.ts';
import { escapePattern } from './text-match.ts';

const pathThreat = getThreatBit('path');

/** Does `text.replace(pattern, replacement)`, or `replaceAll`: the result cannot hold what the pattern matches. */
export function replaceText(activation: Activation, state: State, call: NativeCall, isAll: boolean): Value {
  const { run } = activation;
  const [pattern, replacement] = call.arguments.values;
  if (pattern !== undefined) checkPatternCost(activation, state, call, pattern, call.receiver);
  const texts = listTexts(call, replacement);
  const patterns = pattern === undefined ? [] : listPatterns(activation, state, pattern, isAll);
  const before = run.replacements.get(call.receiver.id) ?? [];
  const ways = patterns.map((each) => {
    const now: Replacement = { pattern: each?.source ?? '', flags: each?.flags ?? '', texts };
    return each !== undefined && isKnownReplacement(now) ? [...before, now] : undefined;
  });
  const isStripped = run.resolved.has(call.receiver.id) && texts.length > 0 && texts.every((text) => text === '');
  const removes = patterns.reduce<ThreatSet>((all, each, index) => {
    const way = ways[index];
    const steps = each !== undefined && isStripped && stripsSteps(each.source, each.flags) ? pathThreat : 0;
    return all & (steps | (way === undefined ? 0 : computeThreatsExcludedByReplacements(way)));
  }, everyThreat);
  const isReplaced = patterns.length > 0 && removes !== 0;
  const id = isReplaced ? getSiteId(activation, 'replaced') : call.result.id;
  const [only, ...others] = ways;
  if (only !== undefined && others.length === 0 && only.length <= maximumReplacements) run.replacements.set(id, only);
  if (!isReplaced) return call.result;
  const added = replacement === undefined ? [] : collectTaints(activation, state, replacement);
  const taints = [
    ...collectTaints(activation, state, call.receiver).map((taint) =>
      extendTaint(taint, id, { note: 'converted', at: getLocation(activation), removes }),
    ),
    ...added.map((taint) => extendTaint(taint, id, { note: 'converted', at: getLocation(activation) })),
  ].filter((taint) => taint.threats !== 0);
  return run.makeValue({ id, taints, isText: true });
}

/** A longer chain forgets what came before. */
const maximumReplacements = 12;

/** Every text that can stand for a match: what is written, or what the function answers. */
function listTexts(call: NativeCall, replacement: Value | undefined): readonly string[] {
  const answers = [...call.callbacks.values()].map((each) => each.result);
  const values = answers.length > 0 ? answers : [replacement];
  const texts: string[] = [];
  for (const value of values) {
    const isWritten = value?.constants !== undefined && value.taints.length === 0 && value.refs.length === 0 && value.nodes.length === 0;
    if (!isWritten) return [];
    for (const constant of value.constants) texts.push(String(constant));
  }
  return texts;
}

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

function listPatterns(activation: Activation, state: State, pattern: Value, isAll: boolean): readonly (Pattern | undefined)[] {
  if (pattern.refs.length > 0) return pattern.refs.map((ref) => getCell(activation, state, ref)?.pattern);
  const text = findConstant(pattern)?.value;
  return isAll && typeof text === 'string' ? [{ source: escapePattern(text), flags: 'g' }] : [];
}
