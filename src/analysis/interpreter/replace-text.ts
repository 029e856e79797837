import { everyThreat, getThreatBit, type ThreatSet } from '../../models/threats.ts';
import type { State } from '../domain/state.ts';
import { extendTaint, findConstant, type Value } from '../domain/value.ts';
import { computeThreatsExcludedByReplace, stripsSteps } from '../flow/regex-language.ts';
import { getCell, getLocation, getSiteId, type Activation } from './activation.ts';
import { collectTaints } from './collect-taints.ts';
import type { NativeCall } from './native-call.ts';
import { escapePattern } from './text-match.ts';

const pathThreat = getThreatBit('path');

/** Does `text.replace(pattern, replacement)`, or `replaceAll`: the result cannot hold what the pattern matches. */
export function replaceText(activation: Activation, state: State, call: NativeCall, isAll: boolean): Value {
  const [pattern, replacement] = call.arguments.values;
  const text = replacement === undefined ? undefined : findConstant(replacement)?.value;
  const patterns = pattern === undefined ? [] : listPatterns(activation, state, pattern, isAll);
  const removes = patterns.reduce<ThreatSet>(
    (all, each) =>
      all &
      (each === undefined
        ? 0
        : computeThreatsExcludedByReplace(each.source, each.flags, typeof text === 'string' ? text : undefined) |
          (text === '' && activation.run.resolved.has(call.receiver.id) && stripsSteps(each.source, each.flags) ? pathThreat : 0)),
    everyThreat,
  );
  if (patterns.length === 0 || removes === 0) return call.result;
  const id = getSiteId(activation, 'replaced');
  const added = replacement === undefined ? [] : collectTaints(activation, state, replacement);
  const taints = [
    ...collectTaints(activation, state, call.receiver).map((taint) =>
      extendTaint(taint, id, { note: 'converted', at: getLocation(activation), removes }),
    ),
    ...added.map((taint) => extendTaint(taint, id, { note: 'converted', at: getLocation(activation) })),
  ].filter((taint) => taint.threats !== 0);
  return activation.run.makeValue({ id, taints, isText: true });
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
