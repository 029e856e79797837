import type { SinkRow } from '../../models/schema.ts';
import { makeThreatSet, type Threat } from '../../models/threats.ts';
import type { CompiledSink } from './api-node.ts';
import { compileCondition, compileConditions, compileWithin, rememberRows } from './compile-rows.ts';

/** Makes a sink that no row describes, for what the interpreter itself finds dangerous. */
export function makeSink(threat: Threat, label: string, confidence?: SinkRow['confidence']): CompiledSink {
  const row: SinkRow = { threat, path: '', label, ...(confidence === undefined ? {} : { confidence }) };
  return { row, threats: makeThreatSet([threat]), when: [], within: undefined };
}

const revealing = compileCondition({ path: 'Value', is: 'reveals' });

/**
 * Answers the place where a secret becomes known that a row for something else describes too: what the query of an address says is
 * written into the logs of servers on the way, and who may read what is stored or sent on reads all of it.
 */
function makeExposingSink({ threat, path, type, when, within, label, keepsSecrets, protects }: SinkRow): CompiledSink | undefined {
  const isAddress = threat === 'host';
  if (keepsSecrets === true || (!isAddress && threat !== 'unvalidated')) return undefined;
  const row: SinkRow = {
    threat: 'exposure',
    path,
    label: isAddress ? 'the query of the address' : (label ?? ''),
    ...(type === undefined ? {} : { type }),
    ...(isAddress ? {} : { takesTokens: true }),
  };
  const conditions = [...compileConditions(when), ...(protects === undefined ? [] : [compileCondition({ ...protects, not: true })])];
  return {
    row,
    threats: makeThreatSet(['exposure']),
    when: isAddress ? [...conditions, revealing] : conditions,
    within: within === undefined ? undefined : compileWithin(within),
  };
}

/** Answers what a sink row says of its place. */
export const compileSinks = rememberRows((row: SinkRow): readonly CompiledSink[] => {
  const within = row.within === undefined ? undefined : compileWithin(row.within);
  const sink = { row, threats: makeThreatSet([row.threat]), when: compileConditions(row.when), within };
  const exposing = makeExposingSink(row);
  return exposing === undefined ? [sink] : [sink, exposing];
});
