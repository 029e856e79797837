import { getKindBit, getThreatBit, type ThreatSet } from '../../models/threats.ts';
import type { Taint } from '../domain/taint.ts';
import type { Trail } from '../domain/trail.ts';
import type { Value } from '../domain/value.ts';
import type { MarkupPlace } from './markup-place.ts';
import type { Run } from './run.ts';

const htmlThreat = getThreatBit('html');
const quotesThreat = getKindBit('quotes');

/** Was the text put into a page before? Then its place there counts. */
export function isPlaced({ texts }: Run, { trail }: Taint): boolean {
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous)
    if ((texts.shapes.get(step.value)?.markup ?? 'unknown') !== 'unknown') return true;
  return false;
}

/**
 * Answers the place behind a value that was put into a page. One that poses all or nothing is looked at nowhere: a place takes one kind of
 * harm away and leaves the other.
 */
export function readPagePlace(run: Run, value: Value, posed: ThreatSet): MarkupPlace {
  const left = posed & (htmlThreat | quotesThreat);
  if (left !== htmlThreat && left !== quotesThreat) return 'unknown';
  const own = run.texts.shapes.get(value.id)?.markup ?? 'unknown';
  return own === 'unknown' && value.taints.some((taint) => isPlaced(run, taint)) ? 'text' : own;
}
