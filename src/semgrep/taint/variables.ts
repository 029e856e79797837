import type { IrFunction } from '../../analysis/ir/ir.ts';

/** An l-value: a variable and a path of fields in what it holds. */
export interface Place {
  readonly variable: number;
  readonly path: readonly string[];
}

/** Numbers of variables, by the function or file that they belong to and by name. */
type Names = Map<string, Map<string, number>>;

/** Is a variable a register of one function, and not one that several share? */
export function isRegister(variable: number): boolean {
  return variable % 2 === 0;
}

/** Gives variables of all functions of an analysis numbers of their own. Those of registers are even. */
export class Variables {
  private readonly bases = new Map<string, number>();
  private readonly captured: Names = new Map();
  private readonly modules: Names = new Map();
  private readonly globals: Names = new Map();
  private readonly selves: Names = new Map();
  private registers = 0;
  private named = 0;
  private control: number | undefined;

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
    return this.getNamed(this.captured, owner, name);
  }

  /** A variable at the top level of a file. */
  getModuleVariable(file: string, name: string): number {
    return this.getNamed(this.modules, file, name);
  }

  /** A name that the file does not declare. */
  getGlobal(file: string, name: string): number {
    return this.getNamed(this.globals, file, name);
  }

  /** `this` of the functions of a file: Semgrep does not tell them apart. */
  getThis(file: string): number {
    return this.getNamed(this.selves, file, '');
  }

  /** What holds from a control source on. */
  getControl(): number {
    return (this.control ??= this.makeNumber());
  }

  private getNamed(names: Names, owner: string, name: string): number {
    let ofOwner = names.get(owner);
    if (ofOwner === undefined) names.set(owner, (ofOwner = new Map<string, number>()));
    let number = ofOwner.get(name);
    if (number === undefined) ofOwner.set(name, (number = this.makeNumber()));
    return number;
  }

  private makeNumber(): number {
    return 2 * this.named++ + 1;
  }
}
