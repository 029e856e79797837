import type { ValueId } from '../domain/identity.ts';

/** The identity of a part of another. Few have many parts: they are a chain, and a table when there are more. */
interface Part {
  readonly id: ValueId;
  readonly base: ValueId;
  readonly property: string;
  readonly next: Part | undefined;
  table: Map<string, ValueId> | undefined;
  /** How many parts the chain has from here on. */
  readonly count: number;
}

const longestChain = 6;

function tabulate(first: Part): Map<string, ValueId> {
  const table = new Map<string, ValueId>();
  for (let part: Part | undefined = first; part !== undefined; part = part.next) table.set(part.property, part.id);
  return table;
}

/** Identities of parts of values: the same part of the same value is the same value. */
export class PartIdentities {
  private readonly makeId: () => ValueId;
  /** Parts that were asked for, by their whole: the last one, from which the others follow. */
  private readonly firstParts = new Map<ValueId, Part>();
  private readonly origins = new Map<ValueId, Part>();

  constructor(makeId: () => ValueId) {
    this.makeId = makeId;
  }

  /** The identity of a part of the value `base`. */
  getId(base: ValueId, property: string): ValueId {
    const known = this.findId(base, property);
    if (known !== undefined) return known;
    const id = this.makeId();
    const first = this.firstParts.get(base);
    const part: Part = { id, base, property, next: first, table: undefined, count: (first?.count ?? 0) + 1 };
    this.firstParts.set(base, part);
    this.origins.set(id, part);
    if (first?.table !== undefined) (part.table = first.table).set(property, id);
    else if (part.count > longestChain) part.table = tabulate(part);
    return id;
  }

  /** The identity of a part, if anybody asked for it. */
  findId(base: ValueId, property: string): ValueId | undefined {
    const first = this.firstParts.get(base);
    if (first?.table !== undefined) return first.table.get(property);
    for (let part = first; part !== undefined; part = part.next) if (part.property === property) return part.id;
    return undefined;
  }

  /** What the identity is a part of. */
  findOrigin(id: ValueId): { readonly base: ValueId; readonly property: string } | undefined {
    return this.origins.get(id);
  }

  /** Lets go of all parts. */
  clear(): void {
    this.firstParts.clear();
    this.origins.clear();
  }
}
