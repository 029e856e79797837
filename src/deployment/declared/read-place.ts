import type { Place } from '../../models/deployment/construct-rows.ts';
import { isNothing, makeChoice, makeScalar, nothing, unknownValue, type Construct, type Slot } from '../program/value.ts';
import { getForm } from './construct-index.ts';

/** A call, and the element of it that a row speaks of. */
export interface CallContext {
  readonly construct: Construct;
  readonly it?: NamedSlot;
}

/** A slot, and the name under which it was found. */
export interface NamedSlot extends Slot {
  readonly key?: string;
}

/** Answers what is written at the first of several places where something is. */
export function readPlaces(context: CallContext, places: readonly Place[] | undefined): readonly NamedSlot[] {
  for (const place of places ?? []) {
    const slots = readPlace(context, place);
    if (slots.length > 0) return slots;
  }
  return [];
}

/** A name of a property in the forms that tools have for it. */
interface PropertyName {
  readonly name: string;
  readonly camel: string;
  readonly snake: string;
}

interface PlaceStep extends PropertyName {
  readonly isAny: boolean;
  readonly isList: boolean;
}

const knownPlaces = new Map<Place, readonly PlaceStep[]>();
const knownNames = new Map<string, PropertyName>();

function getName(name: string): PropertyName {
  let known = knownNames.get(name);
  if (known === undefined) knownNames.set(name, (known = { name, camel: toCamelCase(name), snake: toSnakeCase(name) }));
  return known;
}

function parsePlace(place: Place): readonly PlaceStep[] {
  let steps = knownPlaces.get(place);
  if (steps === undefined) {
    steps = place.split('.').map((step) => {
      const name = step.replace(/\[\]$/u, '');
      return { ...getName(name), isAny: step === '*', isList: name !== step };
    });
    knownPlaces.set(place, steps);
  }
  return steps;
}

/** Answers what is written at a place; `undefined` and `null` are not. */
export function readPlace(context: CallContext, place: Place): readonly NamedSlot[] {
  const [start, ...steps] = parsePlace(place);
  if (start === undefined) return [];
  let slots: readonly NamedSlot[] = toList(findStart(context, start.name));
  if (start.isList) slots = slots.flatMap(eachItem);
  for (const step of steps) {
    if (slots.length === 0) return slots;
    slots = step.isAny ? slots.flatMap(eachProperty) : slots.flatMap((slot) => toList(findNamed(slot, step)));
    if (step.isList) slots = slots.flatMap(eachItem);
  }
  return slots.filter((slot) => isNothing(slot.value) !== true);
}

/** Answers the first slot at the first of several places. */
export function findSlot(context: CallContext, places: readonly Place[] | undefined): NamedSlot | undefined {
  return readPlaces(context, places)[0];
}

function toList(slot: NamedSlot | undefined): readonly NamedSlot[] {
  return slot === undefined ? [] : [slot];
}

function findStart({ construct, it }: CallContext, name: string): NamedSlot | undefined {
  switch (name) {
    case 'props':
      return findOptions(construct);
    case 'this':
      return construct.receiver === undefined ? undefined : { value: construct.receiver, at: construct.at };
    case 'self':
      return { value: construct, at: construct.at };
    case 'it':
      return it;
    case 'key':
      return it?.key === undefined ? undefined : { value: makeScalar(it.key), at: it.at };
    default:
      return construct.args[Number(name)];
  }
}

/** Answers the argument of a construct that holds its options. */
export function findOptions(construct: Construct): Slot | undefined {
  const { props } = getForm(construct);
  const slot = construct.args[props];
  // `new Thing(scope, options)`: the name may be left out of a program's own form
  return slot ?? construct.args.findLast((each) => each.value.kind === 'dict');
}

/** Answers a property of a value as the program wrote it. */
export function findProperty(slot: Slot, name: string): NamedSlot | undefined {
  return findNamed(slot, getName(name));
}

function findNamed({ value, at }: Slot, name: PropertyName): NamedSlot | undefined {
  switch (value.kind) {
    case 'dict': {
      const slot = value.slots.get(name.name) ?? value.slots.get(name.camel) ?? value.slots.get(name.snake);
      return slot ?? (value.isOpen === true ? { value: unknownValue, at } : undefined);
    }
    case 'construct':
      return findOfConstruct(value, name);
    case 'choice': {
      const slots = value.options.map((option) => findNamed({ value: option, at }, name));
      const first = slots.find((slot) => slot !== undefined);
      return first && { value: makeChoice(slots.map((slot) => slot?.value ?? nothing)), at: first.at };
    }
    case 'list':
      return value.items.length === 1 && value.items[0] !== undefined ? findNamed(value.items[0], name) : undefined;
    case 'unknown':
    // A function that changes what is made may change it in any way.
    case 'closure':
      return { value: unknownValue, at };
    default:
      return undefined;
  }
}

function findOfConstruct(construct: Construct, name: PropertyName): NamedSlot | undefined {
  if (construct.form === 'part') {
    return construct.receiver?.kind === 'construct' ? findOfConstruct(construct.receiver, name) : undefined;
  }
  const options = findOptions(construct);
  const written = options?.value.kind === 'dict' || options?.value.kind === 'choice' ? findNamed(options, name) : undefined;
  const field = construct.fields.get(name.name);
  return written ?? (field?.value.kind === 'construct' && field.value.form === 'part' ? undefined : field);
}

function eachItem(slot: NamedSlot): readonly NamedSlot[] {
  const { value } = slot;
  if (value.kind === 'list') return value.items;
  if (value.kind === 'choice') return value.options.flatMap((option) => eachItem({ ...slot, value: option }));
  return isNothing(value) === true ? [] : [slot];
}

function eachProperty({ value }: NamedSlot): readonly NamedSlot[] {
  if (value.kind === 'list') return value.items;
  if (value.kind === 'dict') return Array.from(value.slots, ([key, slot]) => ({ ...slot, key }));
  return [];
}

/** `apiId` of `api_id`. */
function toCamelCase(name: string): string {
  return name.replaceAll(/_([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}

/** `api_id` of `apiId`. */
function toSnakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
