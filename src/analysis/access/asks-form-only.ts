import { formMethods, presenceFunctions, requestGetters, sentParts } from '../../models/access/caller-words.ts';
import type { Instruction, IrFunction, Register } from '../ir/ir.ts';

const answers = new WeakMap<IrFunction, boolean>();

/**
 * Does a function decide by nothing but whether parts that the sender writes are there, or are of a form? It asks nobody, and knows nothing that
 * the sender does not.
 */
export function asksFormOnly(body: IrFunction): boolean {
  let answer = answers.get(body);
  if (answer === undefined) answers.set(body, (answer = new FormCheck(body).holds()));
  return answer;
}

/** What the language itself needs, beside calls, reads and names of other things. */
const plain: ReadonlySet<Instruction['op']> = new Set([
  'constant',
  'regexp',
  'move',
  'template',
  'binary',
  'unary',
  'array-element',
  'array-rest',
  'declare-type',
  'new',
]);

class FormCheck {
  private readonly instructions: readonly Instruction[];
  private readonly parameters: ReadonlySet<Register>;
  /** Classes of errors that are thrown, and nothing else. */
  private readonly made: ReadonlySet<Register>;
  private readonly origins = new Map<Register, Instruction>();
  private isRead = false;

  constructor({ blocks, parameters }: IrFunction) {
    this.instructions = blocks.flatMap(({ instructions }) => instructions);
    this.parameters = new Set(parameters.map(({ register }) => register));
    this.made = new Set(this.instructions.flatMap((each) => (each.op === 'new' ? [each.callee] : [])));
    for (const each of this.instructions) if ('to' in each) this.origins.set(each.to, each);
  }

  holds(): boolean {
    return this.instructions.every((each) => this.isForm(each)) && this.isRead;
  }

  private isForm(instruction: Instruction): boolean {
    switch (instruction.op) {
      case 'load-module':
        return this.made.has(instruction.to);
      case 'load-global':
        return presenceFunctions.has(instruction.name);
      case 'get-property':
        return this.isSent(instruction.object, instruction.property);
      case 'call':
        if (instruction.object === undefined) return presenceFunctions.has(instruction.calleeText);
        return this.isSent(instruction.object, instruction.property);
      default:
        return plain.has(instruction.op);
    }
  }

  /** Is it a part that the sender writes, or a part of one? */
  private isSent(object: Register, property: Extract<Instruction, { op: 'call' }>['property']): boolean {
    const name = property !== undefined && 'name' in property ? property.name : undefined;
    if (name !== undefined && (requestGetters.has(name) || isWrittenBySender(name))) return (this.isRead = true);
    return this.isBelowSent(object);
  }

  /** Was the register read from such a part? */
  private isBelowSent(register: Register, depth = 0): boolean {
    const made = depth > 8 || this.parameters.has(register) ? undefined : this.origins.get(register);
    switch (made?.op) {
      case 'move':
        return this.isBelowSent(made.from, depth + 1);
      case 'array-element':
        return this.isBelowSent(made.array, depth + 1);
      case 'get-property':
      case 'call':
        return made.op === 'call' && made.object === undefined
          ? false
          : isContainer(made.property) || (made.object !== undefined && this.isBelowSent(made.object, depth + 1));
      default:
        return false;
    }
  }
}

/** Do parts of it come from the sender, whatever their names? The request itself is none. */
function isContainer(property: Extract<Instruction, { op: 'call' }>['property']): boolean {
  return property !== undefined && 'name' in property && isWrittenBySender(property.name);
}

function isWrittenBySender(name: string): boolean {
  return sentParts.has(name) || formMethods.has(name);
}
