import type { SinkRow } from '../models/schema.ts';
import type { Threat } from '../models/threats.ts';

/** Words for sinks whose row gives none. */
const threatLabels: Partial<Record<Threat, string>> = {
  sql: 'the SQL text',
  shell: 'the command',
  argument: 'an argument that can be an option',
  code: 'code',
  path: 'the path',
  host: 'the address',
};

/** Answers words for the place that a sink row speaks of. */
export function getSinkLabel({ label, threat }: SinkRow): string {
  return label ?? threatLabels[threat] ?? 'a sensitive place';
}
