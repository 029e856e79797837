import { sessionStatement } from '../../models/access/condition-words.ts';
import type { Value } from '../domain/value.ts';
import type { Access, Activation } from '../interpreter/activation.ts';
import type { Run } from '../interpreter/run.ts';

const creating = /^[\s(]*(?:--[^\n]*\n\s*)*insert\b/iu;
const reading = /^[\s(]*(?:--[^\n]*\n\s*)*(?:select|with|show|explain|describe|values|table)\b/iu;
const changing = /\b(?:update|delete\s+from|insert\s+into|merge\s+into)\b/iu;

/** Does SQL text tell the database something of the session, by which its rules decide what rows there are? */
export function tellsSession({ run }: Activation, text: Value | undefined): boolean {
  return text !== undefined && sessionStatement.test(readStart(run, text));
}

function readStart(run: Run, text: Value): string {
  const constant = text.constants?.find((each) => typeof each === 'string');
  return typeof constant === 'string' ? constant : (run.texts.shapes.get(text.id)?.start ?? '');
}

/** Answers what SQL text does, by how it begins; text of which nothing is known reads. */
export function readQueryKind({ run }: Activation, text: Value | undefined): Access['kind'] {
  if (text === undefined) return 'read';
  const known = readStart(run, text);
  if (creating.test(known)) return 'create';
  if (known.trim() === '') return 'read';
  return reading.test(known) && !changing.test(known) ? 'read' : 'change';
}
