import type { Construct, Slot, Value } from '../program/value.ts';
import { findRows, getForm, makeTable } from './construct-index.ts';
import type { FunctionDraft } from '../deployment-draft.ts';
import type { DeclaredParts } from './deployment-parts.ts';
import { readInlineFunction } from './read-function.ts';
import { readPlaces } from './read-place.ts';
import { findMeant, findSame } from './read-value.ts';

const follows = makeTable((model) => model.follows);

const mostSteps = 200;

/** Answers the functions that a value names: themselves, by their parts, through integrations and aliases, or written in place. */
export function findFunctions(parts: DeclaredParts, slots: readonly Slot[], user: Construct): readonly FunctionDraft[] {
  const found = new Set<FunctionDraft>();
  const seen = new Set<Value>();
  const open: Slot[] = slots.toReversed();
  const { tool } = getForm(user);
  for (let count = 0; count < mostSteps; count++) {
    const slot = open.pop();
    if (slot === undefined) break;
    const { value } = slot;
    if (seen.has(value)) continue;
    seen.add(value);
    const known = value.kind === 'construct' ? parts.ofConstructs.get(value) : readInlineFunction(parts, slot, tool);
    if (known === undefined) open.push(...getNext(slot), ...getAttached(parts, value));
    else found.add(known);
  }
  return [...found];
}

function getAttached({ attached, usedGroups }: DeclaredParts, value: Value): readonly Slot[] {
  const targets = value.kind === 'construct' ? attached.get(value) : undefined;
  if (targets === undefined || value.kind !== 'construct') return [];
  usedGroups.add(value);
  return targets;
}

function getNext({ value, at }: Slot): readonly Slot[] {
  switch (value.kind) {
    case 'text':
      return value.parts.map((part) => ({ value: part, at }));
    case 'choice':
      return value.options.map((option) => ({ value: option, at }));
    case 'list':
      return value.items;
    case 'dict':
      return [...value.slots.values()];
    case 'construct':
      return getNextOfConstruct(value);
    default:
      return [];
  }
}

function getNextOfConstruct(construct: Construct): readonly Slot[] {
  const rows = findRows(follows, construct);
  if (rows.length > 0) return rows.flatMap((row) => readPlaces({ construct }, row.target));
  const { form, receiver, args, at } = construct;
  const same = findSame(construct);
  const owner = receiver === undefined ? [] : [{ value: receiver, at }];
  if (same !== undefined) return [same, ...owner];
  const meant = findMeant(construct);
  if (meant.length > 0) return [...meant, ...owner];
  if (form === 'made') return [];
  return receiver === undefined ? args : owner;
}

/** Answers the constructs that a value names, by themselves or by their parts. */
export function findConstructs(slots: readonly Slot[]): readonly Construct[] {
  const found = new Set<Construct>();
  const seen = new Set<Value>();
  const open: Slot[] = slots.toReversed();
  for (let count = 0; count < mostSteps; count++) {
    const slot = open.pop();
    if (slot === undefined) break;
    if (seen.has(slot.value)) continue;
    seen.add(slot.value);
    const { value } = slot;
    if (value.kind !== 'construct') {
      open.push(...getNext(slot));
      continue;
    }
    const same = findSame(value);
    if (same !== undefined && findConstructs([same]).length > 0) open.push(same);
    else if (value.form === 'part' && value.receiver?.kind === 'construct') {
      found.add(value);
      open.push({ value: value.receiver, at: value.at });
    } else found.add(value);
  }
  return [...found];
}
