import { makeEdit, PersistentMap, type Edit } from '../../util/persistent-map.ts';
import { areSameCells, joinCells, readPath, unknownCell, writeField, type Cell } from './cell.ts';
import { isRegister, type Place } from './variables.ts';

/** What variables hold at one point of a program; a version of it never changes. */
export type Environment = PersistentMap<Cell>;

/** Nothing is known of any variable. */
export const emptyEnvironment: Environment = PersistentMap.empty;

/** Answers what holds where two ways meet; the first environment itself when the second tells nothing new. */
export function joinEnvironments(left: Environment, right: Environment): Environment {
  return left.merge(right, makeEdit(), (_, first, second) => {
    if (first === undefined || second === undefined) return first ?? second;
    const joined = joinCells(first, second);
    return areSameCells(first, joined) ? first : joined;
  });
}

/** Answers what holds after a call: of what the function that is called has changed, only what others see. */
export function joinShared(left: Environment, right: Environment): Environment {
  return left.merge(right, makeEdit(), (variable, first, second) => {
    if (second === undefined || (first === undefined && isRegister(variable))) return first;
    if (first === undefined) return second;
    const joined = joinCells(first, second);
    return areSameCells(first, joined) ? first : joined;
  });
}

/** The environment on the way through a function. */
export class TaintState {
  environment: Environment;
  private edit: Edit = makeEdit();

  constructor(environment: Environment) {
    this.environment = environment;
  }

  /** Answers the environment as it is; later writes leave that version alone. */
  share(): Environment {
    this.edit = makeEdit();
    return this.environment;
  }

  get(variable: number): Cell | undefined {
    return this.environment.get(variable);
  }

  set(variable: number, cell: Cell): void {
    this.environment = this.environment.with(variable, cell, this.edit);
  }

  readPlace({ variable, path }: Place): Cell {
    const cell = this.environment.get(variable) ?? unknownCell;
    return path.length === 0 ? cell : readPath(cell, path);
  }

  writePlace({ variable, path }: Place, cell: Cell): void {
    this.set(variable, path.length === 0 ? cell : writeField(this.environment.get(variable) ?? unknownCell, path, cell));
  }

  join(environment: Environment): void {
    this.environment = joinEnvironments(this.share(), environment);
  }
}
