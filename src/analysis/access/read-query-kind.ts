import type { Value } from '../domain/value.ts';
import type { Access, Activation } from '../interpreter/activation.ts';

const creating = /^[\s(]*(?:--[^\n]*\n\s*)*insert\b/iu;
const reading = /^[\s(]*(?:--[^\n]*\n\s*)*(?:select|with|show|explain|describe|values|table)\b/iu;
const changing = /\b(?:update|delete\s+from|insert\s+into|merge\s+into)\b/iu;

/** Answers what SQL text does, by how it begins; text of which nothing is known reads. */
export function readQueryKind({ run }: Activation, text: Value | undefined): Access['kind'] {
  if (text === undefined) return 'read';
  const constant = text.constants?.find((each) => typeof each === 'string');
  const known = typeof constant === 'string' ? constant : (run.textShapes.get(text.id)?.start ?? '');
  if (creating.test(known)) return 'create';
  if (known.trim() === '') return 'read';
  return reading.test(known) && !changing.test(known) ? 'read' : 'change';
}
