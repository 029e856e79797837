import {
  collectingCalls,
  elementParameters,
  gatheringMethods,
  keepingMethods,
  listingCalls,
  spellingMethods,
} from '../../models/secrets/listing-words.ts';
import { collectInnerFunctions, eachFunction } from '../ir/each-function.ts';
import type { FunctionRef, Instruction, IrFunction, Operand, Register, Span, Terminator } from '../ir/ir.ts';
import { visitReads, visitTerminatorReads } from '../ir/visit-reads.ts';

/** What of an object's names a register holds: a list of them, a list of pairs with them in front, such a pair, or a name or a text with one. */
type Role = 'names' | 'entries' | 'entry' | 'name';

const elementRoles: Readonly<Partial<Record<Role, Role>>> = { names: 'name', entries: 'entry' };
const listRoles: Readonly<Partial<Record<Role, Role>>> = { name: 'names', entry: 'entries' };

const analysed = new WeakSet<IrFunction>();
const ignoring = new WeakSet<Span>();

/** Does the instruction go through all parts of an object, and does the program look at no name of them on the way? Then it hides none. */
export function ignoresNames(body: IrFunction, at: Span): boolean {
  findIgnoredNames(body);
  return ignoring.has(at);
}

/** Finds out where a function, and those that it writes out for lists of names, goes through all parts of an object without looking at names. */
export function findIgnoredNames(body: IrFunction): void {
  if (analysed.has(body)) return;
  analysed.add(body);
  let definitions: Definitions | undefined;
  for (const { instructions } of body.blocks)
    for (const instruction of instructions) {
      const list = findList(instruction);
      if (list === undefined) continue;
      definitions ??= new Definitions(body);
      const walk = new NameWalk(definitions, definitions.describe(list.object));
      if (list.role !== 'none') walk.follow(list.to, list.role);
      if (walk.isLookedAt) continue;
      ignoring.add(instruction.at);
      for (const read of walk.reads) ignoring.add(read);
    }
}

/** Notes that a call hands all parts of an object to a function that looks at no name. */
export function noteIgnoredNames(at: Span): void {
  ignoring.add(at);
}

/** Does a function not look at its first parameter, or has it none? */
export function ignoresFirst(body: IrFunction): boolean {
  const [parameter] = body.parameters;
  if (parameter === undefined) return true;
  const walk = new NameWalk(new Definitions(body), undefined, true);
  walk.follow(parameter.register, 'name');
  return !parameter.rest && !walk.isLookedAt;
}

interface NameList {
  readonly to: Register;
  readonly role: Role | 'none';
  readonly object: Register;
}

function findList(instruction: Instruction): NameList | undefined {
  if (instruction.op === 'keys') return instruction.isIndex ? undefined : { to: instruction.to, role: 'names', object: instruction.object };
  if (instruction.op !== 'call') return undefined;
  const [object] = instruction.arguments;
  const role = listingCalls[instruction.calleeText];
  return role === undefined || object === undefined ? undefined : { to: instruction.to, role, object: object.register };
}

/** What the registers of a function are assigned, and how often they are read. */
class Definitions {
  readonly body: IrFunction;
  private readonly assigned = new Map<Register, Instruction | undefined>();
  private readonly readRegisters = new Set<Register>();

  /** `isAnswered`: is there somebody who does something with what the function answers? */
  constructor(body: IrFunction, isAnswered = true) {
    this.body = body;
    const reader = { read: (register: Register): unknown => this.readRegisters.add(register) } as const;
    for (const { instructions, terminator } of body.blocks) {
      for (const instruction of instructions) {
        if ('to' in instruction) this.assigned.set(instruction.to, this.assigned.has(instruction.to) ? undefined : instruction);
        visitReads(instruction, reader);
      }
      if (isAnswered || terminator.op !== 'return') visitTerminatorReads(terminator, reader);
    }
  }

  isRead(register: Register): boolean {
    return this.readRegisters.has(register);
  }

  findFunction(register: Register): FunctionRef | undefined {
    const made = this.assigned.get(register);
    if (made?.op === 'move') return this.findFunction(made.from);
    return made?.op === 'function' ? made.function : undefined;
  }

  /** Names what a register holds, the same in each function that can name it. */
  describe(register: Register): string | undefined {
    const made = this.assigned.get(register);
    switch (made?.op) {
      case 'move':
        return this.describe(made.from);
      case 'load-global':
      case 'load-module':
        return made.name;
      case 'load-captured':
        return `${made.owner}.${made.name}`;
      case 'get-property': {
        const object = 'name' in made.property ? this.describe(made.object) : undefined;
        return object === undefined || !('name' in made.property) ? undefined : `${object}.${made.property.name}`;
      }
      default:
        return this.assigned.has(register) ? undefined : `${this.body.id}:${register}`;
    }
  }
}

/** A function, and the registers to which it loads a variable of the module. */
interface Reader {
  readonly reader: IrFunction;
  readonly registers: readonly Register[];
}

/** Lists what reads a variable that the top level writes; nothing when it is written elsewhere, too. */
function listReaders(init: IrFunction, name: string): readonly Reader[] | undefined {
  const readers: Reader[] = [];
  let written = 0;
  for (const reader of [init, ...collectInnerFunctions(init).flatMap((inner) => [...eachFunction(inner)])]) {
    const registers: Register[] = [];
    for (const { instructions } of reader.blocks)
      for (const instruction of instructions) {
        if (instruction.op === 'load-module' && instruction.name === name) registers.push(instruction.to);
        else if (instruction.op === 'store-module' && instruction.name === name) written++;
      }
    if (registers.length > 0) readers.push({ reader, registers });
  }
  return written === 1 ? readers : undefined;
}

/** How a function of a list is called. */
interface Entered {
  /** The parameter that is the element. */
  readonly index: number;
  readonly role: Role | undefined;
  readonly isAnswered: boolean;
}

/** Follows names through a function, and the functions that lists of them call. */
class NameWalk {
  isLookedAt = false;
  /** Where the part of a name is read. */
  readonly reads: Span[] = [];
  /** What is handed back. */
  returned: Role | undefined;
  private readonly roles = new Map<Register, Role>();
  private readonly definitions: Definitions;
  /** What is gone through, as far as its writing tells. */
  private readonly of: string | undefined;
  private readonly isCallback: boolean;
  /** Variables of the module that were followed. */
  private readonly kept = new Set<string>();

  constructor(definitions: Definitions, of: string | undefined, isCallback = false) {
    this.definitions = definitions;
    this.of = of;
    this.isCallback = isCallback;
  }

  follow(register: Register, role: Role): void {
    this.roles.set(register, role);
    // What a turn of a loop makes, the next one finds.
    for (let turn = 0; turn < 2; turn++)
      for (const { instructions, terminator } of this.definitions.body.blocks) {
        for (const instruction of instructions) this.step(instruction);
        this.leave(terminator);
      }
  }

  private step(instruction: Instruction): void {
    switch (instruction.op) {
      case 'move':
        this.give(instruction.to, this.roles.get(instruction.from));
        return;
      case 'store-module':
        this.keep(instruction);
        return;
      case 'await':
        this.give(instruction.to, this.roles.get(instruction.value));
        return;
      case 'declare-type':
        return;
      case 'template':
        this.spell(instruction.to, instruction.values);
        return;
      case 'binary':
        if (instruction.operator === '+') this.spell(instruction.to, [instruction.left, instruction.right]);
        else this.look(instruction);
        return;
      case 'array-element':
        this.give(instruction.to, this.pick(instruction.array, String(instruction.index)));
        return;
      case 'get-property':
        this.read(instruction);
        return;
      case 'set-property':
        // Under its name it is hidden as little.
        if (this.isList(instruction.value)) this.isLookedAt = true;
        return;
      case 'array':
        this.collect(instruction.to, instruction.elements);
        return;
      case 'object':
        return;
      case 'call':
        this.call(instruction);
        return;
      case 'new':
        if (!collectingCalls.has(instruction.calleeText)) this.look(instruction);
        return;
      default:
        this.look(instruction);
    }
  }

  /** Follows a list that a variable of the module keeps into the functions of the module that read the variable. */
  private keep({ name, from }: Extract<Instruction, { op: 'store-module' }>): void {
    const role = this.roles.get(from);
    if (role === undefined) return;
    const { body } = this.definitions;
    const readers = listReaders(body, name);
    if (body.kind !== 'module' || readers === undefined) this.isLookedAt = true;
    else if (!this.kept.has(name)) {
      this.kept.add(name);
      for (const { reader, registers } of readers)
        for (const register of registers) {
          const walk = reader === body ? this : new NameWalk(new Definitions(reader), this.of);
          walk.follow(register, role);
          this.isLookedAt ||= walk.isLookedAt;
          this.reads.push(...(walk === this ? [] : walk.reads));
        }
    }
  }

  private leave(terminator: Terminator): void {
    if (terminator.op === 'iterate') {
      const role = this.roles.get(terminator.iterable);
      if (role !== undefined) this.give(terminator.element, elementRoles[role]);
    } else if (terminator.op === 'return') {
      const role = terminator.value === undefined ? undefined : this.roles.get(terminator.value);
      this.returned ??= role;
      if (role !== undefined && !this.isCallback && role !== 'name') this.isLookedAt = true;
    } else if (terminator.op !== 'throw') visitTerminatorReads(terminator, this.reader);
  }

  private give(to: Register, role: Role | undefined): void {
    if (role !== undefined) this.roles.set(to, role);
  }

  private readonly reader = {
    read: (register: Register): void => {
      if (this.roles.has(register)) this.isLookedAt = true;
    },
  };

  private look(instruction: Instruction): void {
    visitReads(instruction, this.reader);
  }

  private isList(register: Register): boolean {
    const role = this.roles.get(register);
    return role === 'names' || role === 'entries';
  }

  private spell(to: Register, values: readonly Register[]): void {
    const roles = values.flatMap((value) => this.roles.get(value) ?? []);
    if (roles.some((role) => role !== 'name')) this.isLookedAt = true;
    else if (roles.length > 0) this.give(to, 'name');
  }

  private pick(owner: Register, name: string): Role | undefined {
    const role = this.roles.get(owner);
    if (role === 'entry') return name === '0' ? 'name' : undefined;
    return role === undefined ? undefined : elementRoles[role];
  }

  private read({ to, object, property, at }: Extract<Instruction, { op: 'get-property' }>): void {
    if ('key' in property) {
      if (this.roles.get(property.key) === undefined) return;
      if (this.of !== undefined && this.definitions.describe(object) === this.of) this.reads.push(at);
      else this.isLookedAt = true;
    } else if (this.roles.get(object) === 'entry') this.give(to, this.pick(object, property.name));
    else if (this.roles.get(object) === 'name' && !spellingMethods.has(property.name)) this.isLookedAt = true;
  }

  private collect(to: Register, elements: readonly Operand[]): void {
    const [first] = elements;
    if (first !== undefined && !first.spread && this.roles.get(first.register) === 'name') this.give(to, 'entry');
    else if (elements.some(({ register }) => this.roles.has(register))) this.isLookedAt = true;
  }

  private call(instruction: Extract<Instruction, { op: 'call' }>): void {
    const { to, object, property, callee } = instruction;
    const method = property !== undefined && 'name' in property ? property.name : '';
    const role = object === undefined ? undefined : this.roles.get(object);
    if (role === 'names' || role === 'entries') this.callList(instruction, method, role);
    else if (role === 'name' && spellingMethods.has(method)) this.give(to, 'name');
    else if (role !== undefined || this.roles.has(callee)) this.isLookedAt = true;
    else if (listingCalls[instruction.calleeText] === undefined && !collectingCalls.has(instruction.calleeText)) this.pass(instruction);
  }

  /** What nobody asks for an answer only takes what it is given. */
  private pass({ to, arguments: given }: Extract<Instruction, { op: 'call' }>): void {
    if (given.some(({ register }) => this.roles.has(register)) && this.definitions.isRead(to)) this.isLookedAt = true;
  }

  private callList({ to, arguments: given }: Extract<Instruction, { op: 'call' }>, method: string, role: 'names' | 'entries'): void {
    const index = elementParameters[method];
    const [callback] = given;
    if (index !== undefined && callback !== undefined) {
      const made = this.definitions.findFunction(callback.register);
      const inner =
        made === undefined ? undefined : this.enter(made, { index, role: elementRoles[role], isAnswered: method !== 'forEach' });
      if (inner === undefined || inner.isLookedAt) this.isLookedAt = true;
      else if (method === 'map' && inner.returned !== undefined) this.give(to, listRoles[inner.returned]);
    } else if (!keepingMethods.has(method) && !gatheringMethods.has(method)) this.isLookedAt = true;
    if (keepingMethods.has(method)) this.give(to, role);
  }

  private enter(made: FunctionRef, { index, role, isAnswered }: Entered): NameWalk | undefined {
    const body = made.lower();
    const parameter = body.parameters[index];
    const walk = new NameWalk(new Definitions(body, isAnswered), this.of, true);
    if (parameter === undefined || role === undefined) return walk;
    if (parameter.rest) return undefined;
    walk.follow(parameter.register, role);
    this.reads.push(...walk.reads);
    return walk;
  }
}
