/** Up to so many items are looked through one by one: that is faster than a table. */
const maximumList = 12;

/** Numbers different items in the order in which they are added, from 0 on. */
export class Numbering<T> {
  readonly items: readonly T[];
  private readonly list: T[];
  private table: Map<T, number> | undefined = undefined;

  constructor(items: T[] = []) {
    this.items = this.list = items;
    if (items.length > maximumList) this.fillTable();
  }

  get size(): number {
    return this.list.length;
  }

  /** Answers an item's number, or -1. */
  find(item: T): number {
    return this.table === undefined ? this.list.indexOf(item) : (this.table.get(item) ?? -1);
  }

  /** Adds an item that is not there yet and answers its number. */
  add(item: T): number {
    const number = this.list.length;
    this.list.push(item);
    if (this.table !== undefined) this.table.set(item, number);
    else if (number >= maximumList) this.fillTable();
    return number;
  }

  private fillTable(): void {
    this.table = new Map<T, number>();
    for (let number = 0; number < this.list.length; number++) this.table.set(this.list[number] as T, number);
  }
}
