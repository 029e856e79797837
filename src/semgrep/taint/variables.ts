import type { IrFunction } from '../../analysis/ir/ir.ts';

/** An l-value: a variable and a path of fields in what it holds. */
export interface Place {
  readonly variable: number;
  readonly path: readonly string[];
}

/** Is a variable a register of one function, and not one that several share? */
export function isRegister(variable: number): boolean {
  return variable % 2 === 0;
}

/** Gives variables of all functions of an analysis numbers of their own. Those of registers are even. */
export class Variables {
  private readonly bases = new Map<string, number>();
  private readonly names = new Map<string, number>();
  private registers = 0;

  /** Answers the number of the first register of a function; each of the others is two more. */
  getBase(body: IrFunction): number {
    let base = this.bases.get(body.id);
    if (base === undefined) {
      this.bases.set(body.id, (base = this.registers));
      this.registers += 2 * body.registerCount;
    }
    return base;
  }

  /** A variable that inner functions mention. */
  getCaptured(owner: string, name: string): number {
    return this.getNamed(`captured ${owner} ${name}`);
  }

  /** A variable at the top level of a file. */
  getModuleVariable(file: string, name: string): number {
    return this.getNamed(`module ${file} ${name}`);
  }

  /** A name that the file does not declare. */
  getGlobal(file: string, name: string): number {
    return this.getNamed(`global ${file} ${name}`);
  }

  /** `this` of the functions of a file: Semgrep does not tell them apart. */
  getThis(file: string): number {
    return this.getNamed(`this ${file}`);
  }

  /** What holds from a control source on. */
  getControl(): number {
    return this.getNamed('control');
  }

  private getNamed(key: string): number {
    let number = this.names.get(key);
    if (number === undefined) this.names.set(key, (number = 2 * this.names.size + 1));
    return number;
  }
}
