import { functionOptions, streamKinds } from '../../models/deployment/construct-names.ts';
import type { EventRow, SourceRow } from '../../models/deployment/construct-rows.ts';
import type { InternalTriggerKind } from '../../models/deployment/internal-trigger-kind.ts';
import type { InternalTrigger } from '../deployment.ts';
import type { Construct, Slot } from '../program/value.ts';
import { findRole, findRows, findTypeName, makeTable } from './construct-index.ts';
import type { DeclaredParts } from './deployment-parts.ts';
import { findConstructs, findFunctions } from './find-functions.ts';
import { authorizerTable } from './read-access.ts';
import { attachmentTable } from './read-attachments.ts';
import { findSlot, readPlaces } from './read-place.ts';
import { readWords } from './read-value.ts';

const eventTable = makeTable<EventRow>((model) => model.events);
const sourceTable = makeTable<SourceRow>((model) => model.sources);

/** Reads what else a call makes start functions. */
export function readEvents(parts: DeclaredParts, construct: Construct): void {
  if (findRows(attachmentTable, construct).length > 0) return;
  for (const row of findRows(eventTable, construct)) readEvent(parts, construct, row);
  for (const row of findRows(authorizerTable, construct)) {
    const slots = readPlaces({ construct }, row.function);
    for (const each of findFunctions(parts, slots, construct)) each.triggers.push({ kind: 'authorizer', at: construct.at });
  }
  if (findRole(construct) !== 'function') return;
  const sources = readPlaces(
    { construct },
    functionOptions.events.map((option) => `props.${option}`),
  );
  const own = parts.ofConstructs.get(construct);
  for (const slot of sources) own?.triggers.push(makeTrigger('other', slot, slot.at));
}

function readEvent(parts: DeclaredParts, construct: Construct, row: EventRow): void {
  const context = { construct };
  const subject = findSlot(context, row.subject);
  const decided = Object.entries(row.kinds ?? {}).find(([, places]) => readPlaces(context, places).length > 0);
  const kind = (decided?.[0] ?? row.kind) as InternalTriggerKind;
  for (const place of row.function) {
    let isFound = false;
    for (const slot of readPlaces(context, [place])) {
      const trigger = makeTrigger(kind, subject ?? keyOf(slot), construct.at);
      const functions = findFunctions(parts, [slot], construct);
      isFound ||= functions.length > 0;
      for (const each of functions) each.triggers.push(trigger);
    }
    // of several places the first counts, unless they are of different parts
    if (isFound && !place.includes('*')) break;
  }
}

function keyOf(slot: Slot & { readonly key?: string }): Slot | undefined {
  return slot.key === undefined ? undefined : { value: { kind: 'scalar', value: slot.key }, at: slot.at };
}

function makeTrigger(kind: InternalTriggerKind, subject: Slot | undefined, at: Slot['at']): InternalTrigger {
  if (subject === undefined) return { kind, at };
  const [construct] = findConstructs([subject]);
  const [row] = construct === undefined ? [] : findRows(sourceTable, construct);
  if (row !== undefined && construct !== undefined) {
    const inner = findSlot({ construct }, row.subject);
    const words = readWords(inner?.value);
    return { kind: row.kind, ...(inner === undefined ? {} : { subject: { value: words, at: inner.at } }), at };
  }
  const words = readWords(subject.value);
  return { kind: refineKind(kind, construct, words), subject: { value: words, at: subject.at }, at };
}

/** A mapping reads from a queue unless the name of what it reads says otherwise. */
function refineKind(kind: InternalTriggerKind, construct: Construct | undefined, words: string | undefined): InternalTriggerKind {
  if (kind !== 'queue') return kind;
  let named = construct;
  for (let count = 0; count < 10 && named?.form === 'part' && named.receiver?.kind === 'construct'; count++) named = named.receiver;
  const text = `${named === undefined ? '' : (findTypeName(named) ?? '')} ${named === undefined ? (words ?? '') : ''}`;
  return streamKinds.find(([pattern]) => pattern.test(text))?.[1] ?? kind;
}
