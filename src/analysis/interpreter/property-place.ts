import type { IrFunction, ObjectEntry, Span } from '../ir/ir.ts';

/** Stands in a way for properties whose names are not known. */
export const unnamed = '';

/**
 * Answers where a property is written inside an argument: `way` leads from the argument's value to it. A part that is written elsewhere is
 * where the last property on the way to it is. `undefined` when none is written there, or several objects of the argument have one.
 */
export function findPropertyPlace(body: IrFunction, argument: Span, way: readonly (string | number)[]): Span | undefined {
  let place: Span | undefined;
  for (const name of way) {
    if (name === unnamed) return place;
    const element = typeof name === 'number' || /^\d+$/u.test(name) ? findElement(body, place ?? argument, Number(name)) : undefined;
    if (element !== undefined || typeof name === 'number') {
      place = element ?? place;
      continue;
    }
    const found = collectEntries(body, place ?? argument).filter((entry) => isNamed(entry, name));
    const [only] = found;
    if (only === undefined) return place;
    if (found.length > 1) return undefined;
    place = only.at;
  }
  return place;
}

/** The place of an element of the outermost list that is written there. */
function findElement(body: IrFunction, within: Span, index: number): Span | undefined {
  const lists = body.blocks.flatMap((block) =>
    block.instructions.flatMap((instruction) =>
      instruction.op === 'array' && instruction.at.start >= within.start && instruction.at.end <= within.end ? [instruction] : [],
    ),
  );
  const [list] = lists.sort((left, right) => left.at.start - right.at.start);
  if (list === undefined || list.elements.slice(0, index + 1).some((each) => each.spread)) return undefined;
  return list.spans[index];
}

type PropertyEntry = Extract<ObjectEntry, { readonly kind: 'property' }>;

function collectEntries(body: IrFunction, within: Span): readonly PropertyEntry[] {
  const objects = body.blocks.flatMap((block) =>
    block.instructions.flatMap((instruction) =>
      instruction.op === 'object' && instruction.at.start >= within.start && instruction.at.end <= within.end ? [instruction] : [],
    ),
  );
  // The object that is written there, if it is one, has the property; objects inside it can have others of the name.
  const exact = objects.find(({ at }) => at.start === within.start && at.end === within.end);
  return (exact === undefined ? objects : [exact]).flatMap(({ entries }) => entries.filter((entry) => entry.kind === 'property'));
}

function isNamed(entry: PropertyEntry, name: string): boolean {
  return 'name' in entry.key && entry.key.name === name;
}
