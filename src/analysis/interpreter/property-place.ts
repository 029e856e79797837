import type { IrFunction, ObjectEntry, Span } from '../ir/ir.ts';

/**
 * Answers where a property is written inside an argument: `way` leads from the argument's value to it. `undefined` when the object is
 * written elsewhere, or when several objects of the argument have such a property.
 */
export function findPropertyPlace(body: IrFunction, argument: Span, way: readonly (string | number)[]): Span | undefined {
  let place: Span | undefined;
  for (const name of way) {
    if (typeof name === 'number') {
      place = findElementPlace(body, place ?? argument, name) ?? place;
      continue;
    }
    const found = collectEntries(body, place ?? argument).filter((entry) => isNamed(entry, name));
    const [only] = found;
    if (only === undefined || found.length > 1) return undefined;
    place = only.at;
  }
  return place;
}

/** Answers where an element of a list is written, if it is an object or a list. */
function findElementPlace(body: IrFunction, within: Span, index: number): Span | undefined {
  const instructions = body.blocks
    .flatMap((block) => block.instructions)
    .filter(({ at }) => at.start >= within.start && at.end <= within.end);
  const list = instructions.find((each) => each.op === 'array' && each.at.start === within.start);
  const element = list?.op === 'array' ? list.elements[index] : undefined;
  return instructions.find((each) => (each.op === 'object' || each.op === 'array') && each.to === element?.register)?.at;
}

type PropertyEntry = Extract<ObjectEntry, { readonly kind: 'property' }>;

function collectEntries(body: IrFunction, within: Span): readonly PropertyEntry[] {
  return body.blocks.flatMap((block) =>
    block.instructions.flatMap((instruction) =>
      instruction.op === 'object' && instruction.at.start >= within.start && instruction.at.end <= within.end
        ? instruction.entries.filter((entry) => entry.kind === 'property')
        : [],
    ),
  );
}

function isNamed(entry: PropertyEntry, name: string): boolean {
  return 'name' in entry.key && entry.key.name === name;
}
