import type { Instruction, IrClass, ObjectEntry, Operand, PropertyKeyOperand, Register, Terminator } from './ir.ts';

/** Hears of registers that are read. */
export interface RegisterReader {
  read(register: Register): void;
}

/** Tells a reader the registers that an instruction reads. */
export function visitReads(instruction: Instruction, reader: RegisterReader): void {
  switch (instruction.op) {
    case 'constant':
    case 'regexp':
    case 'this':
    case 'new-target':
    case 'arguments':
    case 'load-captured':
    case 'load-module':
    case 'load-global':
    case 'import-meta':
    case 'function':
    case 'catch':
      return;
    case 'move':
    case 'store-captured':
    case 'store-module':
    case 'store-global':
      reader.read(instruction.from);
      return;
    case 'unsupported':
    case 'jsx':
      visitAll(instruction.operands, reader);
      return;
    case 'template':
      visitAll(instruction.values, reader);
      return;
    case 'tagged-template':
      reader.read(instruction.tag);
      if (instruction.object !== undefined) reader.read(instruction.object);
      visitAll(instruction.values, reader);
      return;
    case 'binary':
      reader.read(instruction.left);
      reader.read(instruction.right);
      return;
    case 'unary':
      reader.read(instruction.operand);
      return;
    case 'get-property':
    case 'delete-property':
      reader.read(instruction.object);
      visitKey(instruction.property, reader);
      return;
    case 'set-property':
      reader.read(instruction.object);
      visitKey(instruction.property, reader);
      reader.read(instruction.value);
      return;
    case 'get-super':
      visitKey(instruction.property, reader);
      return;
    case 'array-rest':
    case 'array-element':
      reader.read(instruction.array);
      return;
    case 'object-rest':
    case 'keys':
      reader.read(instruction.object);
      return;
    case 'dynamic-import':
      reader.read(instruction.specifier);
      return;
    case 'await':
    case 'yield':
      reader.read(instruction.value);
      return;
    case 'declare-type':
      reader.read(instruction.register);
      return;
    default:
      visitCompound(instruction, reader);
  }
}

/** Calls, classes and literals: a list of operands each. */
function visitCompound(
  instruction: Extract<Instruction, { readonly op: 'object' | 'array' | 'class' | 'call' | 'new' | 'super-call' }>,
  reader: RegisterReader,
): void {
  switch (instruction.op) {
    case 'object':
      for (const entry of instruction.entries) visitEntry(entry, reader);
      return;
    case 'array':
      visitOperands(instruction.elements, reader);
      return;
    case 'class':
      if (instruction.superclass !== undefined) reader.read(instruction.superclass);
      visitClass(instruction.class, reader);
      return;
    case 'call':
      reader.read(instruction.callee);
      if (instruction.object !== undefined) reader.read(instruction.object);
      if (instruction.property !== undefined) visitKey(instruction.property, reader);
      visitOperands(instruction.arguments, reader);
      return;
    case 'new':
      reader.read(instruction.callee);
      visitOperands(instruction.arguments, reader);
      return;
    case 'super-call':
      visitOperands(instruction.arguments, reader);
  }
}

/** Tells a reader the register that a terminator reads. */
export function visitTerminatorReads(terminator: Terminator, reader: RegisterReader): void {
  switch (terminator.op) {
    case 'branch':
      reader.read(terminator.condition);
      return;
    case 'branch-nullish':
    case 'throw':
      reader.read(terminator.value);
      return;
    case 'iterate':
      reader.read(terminator.iterable);
      return;
    case 'return':
      if (terminator.value !== undefined) reader.read(terminator.value);
      return;
    case 'goto':
    case 'unreachable':
  }
}

/** Answers the register that an instruction assigns. */
export function findWrite(instruction: Instruction): Register | undefined {
  return 'to' in instruction ? instruction.to : undefined;
}

function visitAll(registers: readonly Register[], reader: RegisterReader): void {
  for (const register of registers) reader.read(register);
}

function visitOperands(operands: readonly Operand[], reader: RegisterReader): void {
  for (const { register } of operands) reader.read(register);
}

function visitKey(key: PropertyKeyOperand, reader: RegisterReader): void {
  if ('key' in key) reader.read(key.key);
}

function visitEntry(entry: ObjectEntry, reader: RegisterReader): void {
  if (entry.kind !== 'spread') visitKey(entry.key, reader);
  if (entry.kind === 'property' || entry.kind === 'spread') reader.read(entry.value);
}

function visitClass(declaration: IrClass, reader: RegisterReader): void {
  for (const member of declaration.members) visitKey(member.key, reader);
}
