import { areSameCells, joinCells, unknownCell, type Cell } from './cell.ts';

/** A function that is being followed: what it is known to get and to return when it calls itself. */
export class Activation {
  arguments: readonly Cell[] | undefined;
  returned: Cell = unknownCell;
  private isEntered = false;
  private hasGrown = false;

  constructor(given: readonly Cell[] | undefined) {
    this.arguments = given;
  }

  /** Notes a call of the function by itself. */
  enter(given: readonly Cell[] | undefined): void {
    this.isEntered = true;
    const known = this.arguments;
    if (given === undefined || known === undefined) return;
    const joined = Array.from({ length: Math.max(known.length, given.length) }, (_, index) =>
      joinCells(known[index] ?? unknownCell, given[index] ?? unknownCell),
    );
    if (joined.every((each, index) => areSameCells(each, known[index] ?? unknownCell))) return;
    this.arguments = joined;
    this.hasGrown = true;
  }

  /** Takes what a round found; must there be another? */
  settle(returned: Cell): boolean {
    const joined = joinCells(this.returned, returned);
    const isNews = this.isEntered && (this.hasGrown || !areSameCells(joined, this.returned));
    this.returned = joined;
    this.hasGrown = false;
    return isNews;
  }
}
