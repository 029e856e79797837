import { areSameCells, joinCells, type Cell } from './cell.ts';

/** What variables of the top level may hold, whenever they are read. */
export class SharedVariables {
  /** How often something was learned. */
  version = 0;
  private readonly cells = new Map<number, Cell>();

  get(variable: number): Cell | undefined {
    return this.cells.get(variable);
  }

  add(variable: number, cell: Cell): void {
    const known = this.cells.get(variable);
    const joined = known === undefined ? cell : joinCells(known, cell);
    if (known !== undefined && areSameCells(known, joined)) return;
    this.cells.set(variable, joined);
    this.version++;
  }
}
