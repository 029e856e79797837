import { makeThreatSet } from '../../models/threats.ts';
import type { CompiledSink } from '../binding/api-node.ts';
import { extendTaint, type Taint } from '../domain/taint.ts';
import type { Trail } from '../domain/trail.ts';
import type { ValueId } from '../domain/identity.ts';
import { withTaints, type Value } from '../domain/value.ts';
import type { Run } from './run.ts';

/** What a text in a literal does not pose when its quotes were doubled, as long as nothing else escapes there. */
const literalThreats = makeThreatSet(['sql']);

/** Notes of a taint that its text, whose quotes were doubled, stands between quotes from here on. */
export function placeInLiteral({ texts }: Run, taint: Taint, id: ValueId): Taint {
  texts.doubledLiterals.add(id);
  return extendTaint(taint, id, {});
}

/** Answers a list that was put in a row: what stands in literals there stands in them still. */
export function keepLiterals({ texts }: Run, text: Value, id: ValueId): Value {
  const { doubledLiterals } = texts;
  if (doubledLiterals.size === 0 || text.taints.length === 0) return text;
  const isKept = ({ trail }: Taint): boolean => {
    const before = findBefore(trail);
    return before !== undefined && isInLiteral(doubledLiterals, before) === true;
  };
  if (!text.taints.some(isKept)) return text;
  doubledLiterals.add(id);
  return withTaints(
    text,
    text.taints.map((taint) => (isKept(taint) ? extendTaint(taint, id, {}) : taint)),
  );
}

/** Answers the trail before the last conversion, the row itself. */
function findBefore(trail: Trail): Trail | undefined {
  let step: Trail | undefined = trail;
  while (step !== undefined && step.note === undefined && step.inner === undefined) step = step.previous;
  return step?.note === 'converted' ? step.previous : step;
}

/** Answers the threats that are left at a sink whose dialect doubles quotes. */
export function keepThreats({ texts }: Run, { row }: CompiledSink, { threats, trail }: Taint): Taint['threats'] {
  if (row.doublesQuotes !== true || texts.doubledLiterals.size === 0) return threats;
  return isInLiteral(texts.doubledLiterals, trail) === true ? threats & ~literalThreats : threats;
}

/** Does it stand in such a literal, and did nothing change the text since? `undefined` when neither is known of the steps. */
function isInLiteral(literals: ReadonlySet<ValueId>, trail: Trail): boolean | undefined {
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) {
    if (literals.has(step.value)) return true;
    const within = step.inner === undefined ? undefined : isInLiteral(literals, step.inner);
    if (within !== undefined) return within;
    if (step.note === 'converted' || step.isOpaque) return false;
  }
  return undefined;
}
