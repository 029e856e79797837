import { everyThreat } from '../../models/threats.ts';
import type { ValueId } from '../domain/identity.ts';
import { requestId } from '../domain/request-facts.ts';
import type { Fact, Implications } from '../domain/value.ts';
import type { Run } from '../interpreter/run.ts';
import { toldCases, toldParts, type InputPart } from './input-part.ts';
import type { KeyPart } from './summary-key.ts';

/** What an input tells in one case. */
interface Telling {
  /** The input that tells it, and the part of it that stands for what the callee does not see; absent: that is not told. */
  readonly hidden: { readonly id: ValueId; readonly name: string } | undefined;
  readonly actual: readonly Fact[];
  readonly formal: Fact[];
}

/** Does a value tell anything when it is tested? */
export function tellsAnything(implications: Implications | undefined): boolean {
  return (
    implications !== undefined && (implications.whenTrue.length + implications.whenFalse.length > 0 || implications.cases !== undefined)
  );
}

/** What inputs tell when they are tested; what of it the callee can see is known once all inputs are. */
export class ToldInputs {
  private readonly run: Run;
  private readonly key: KeyPart[];
  private readonly tellings: Telling[] = [];

  constructor(run: Run, key: KeyPart[]) {
    this.run = run;
    this.key = key;
  }

  /** Answers what an input tells the callee; its facts come with `encode`. */
  add(id: ValueId, actual: Implications): Implications | undefined {
    if (!tellsAnything(actual)) return undefined;
    const { test, isLoose, cases } = actual;
    this.key.push('i', test, isLoose);
    const whenTrue = this.addTelling(id, toldParts.whenTrue, actual.whenTrue);
    const whenFalse = this.addTelling(id, toldParts.whenFalse, actual.whenFalse);
    const formal = { whenTrue, whenFalse, test, ...(isLoose === true ? { isLoose } : {}) };
    if (cases === undefined) return formal;
    const ofConstants = cases.map(({ constant, facts }, index) => {
      this.key.push(constant);
      return { constant, facts: this.addTelling(id, toldCases[index] ?? '', facts) };
    });
    return { ...formal, cases: ofConstants };
  }

  private addTelling(id: ValueId, name: string, actual: readonly Fact[]): readonly Fact[] {
    const formal: Fact[] = [];
    this.tellings.push({ hidden: { id, name }, actual, formal });
    return formal;
  }

  /** Answers what the callee knows where it finds out which object it is of several; its facts come with `encode`. */
  addMade(actual: readonly Fact[]): readonly Fact[] {
    const formal: Fact[] = [];
    this.key.push('m');
    this.tellings.push({ hidden: undefined, actual, formal });
    return formal;
  }

  /** What is told of inputs and their parts holds inside of the callee; what is told of others is the caller's to know. */
  encode(findPart: (id: ValueId) => InputPart | undefined, getFormal: (part: InputPart) => ValueId): void {
    for (const { hidden, actual, formal } of this.tellings) {
      let isAllSeen = true;
      for (const { value, excludes } of actual) {
        const part = findPart(value);
        if (value === requestId || value === this.run.failureId) {
          formal.push({ value, excludes });
          this.key.push(value, excludes);
        } else if (part === undefined) isAllSeen = false;
        else {
          formal.push({ value: getFormal(part), excludes });
          this.key.push(part.input, part.path.join('.'), excludes);
        }
      }
      if (!isAllSeen && hidden !== undefined) formal.push({ value: this.run.parts.getId(hidden.id, hidden.name), excludes: everyThreat });
      this.key.push(';', isAllSeen);
    }
  }
}
