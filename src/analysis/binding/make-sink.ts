import type { SinkRow } from '../../models/schema.ts';
import { makeThreatSet, type Threat } from '../../models/threats.ts';
import type { CompiledSink } from './api-node.ts';

/** Makes a sink that no row describes, for what the interpreter itself finds dangerous. */
export function makeSink(threat: Threat, label: string, confidence?: SinkRow['confidence']): CompiledSink {
  const row: SinkRow = { threat, path: '', label, ...(confidence === undefined ? {} : { confidence }) };
  return { row, threats: makeThreatSet([threat]), when: [], within: undefined };
}
