import type { Instruction, ObjectEntry, PropertyKeyOperand, Register, Terminator } from './ir.ts';

/** Answers the registers that an instruction reads. */
export function collectReads(instruction: Instruction): readonly Register[] {
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
      return [];
    case 'move':
    case 'store-captured':
    case 'store-module':
    case 'store-global':
      return [instruction.from];
    case 'unsupported':
    case 'jsx':
      return instruction.operands;
    case 'template':
      return instruction.values;
    case 'tagged-template':
      return [instruction.tag, ...listOptional(instruction.object), ...instruction.values];
    case 'binary':
      return [instruction.left, instruction.right];
    case 'unary':
      return [instruction.operand];
    case 'get-property':
    case 'delete-property':
      return [instruction.object, ...listKey(instruction.property)];
    case 'set-property':
      return [instruction.object, ...listKey(instruction.property), instruction.value];
    case 'get-super':
      return listKey(instruction.property);
    case 'array-rest':
    case 'array-element':
      return [instruction.array];
    case 'object-rest':
    case 'keys':
      return [instruction.object];
    case 'dynamic-import':
      return [instruction.specifier];
    case 'await':
    case 'yield':
      return [instruction.value];
    case 'declare-type':
      return [instruction.register];
    default:
      return collectCompoundReads(instruction);
  }
}

/** Calls, classes and literals: a list of operands each. */
function collectCompoundReads(
  instruction: Extract<Instruction, { readonly op: 'object' | 'array' | 'class' | 'call' | 'new' | 'super-call' }>,
): readonly Register[] {
  switch (instruction.op) {
    case 'object':
      return instruction.entries.flatMap(listEntry);
    case 'array':
      return instruction.elements.map((each) => each.register);
    case 'class':
      return [...listOptional(instruction.superclass), ...instruction.class.members.flatMap((each) => listKey(each.key))];
    case 'call':
      return [
        instruction.callee,
        ...listOptional(instruction.object),
        ...(instruction.property === undefined ? [] : listKey(instruction.property)),
        ...instruction.arguments.map((each) => each.register),
      ];
    case 'new':
      return [instruction.callee, ...instruction.arguments.map((each) => each.register)];
    case 'super-call':
      return instruction.arguments.map((each) => each.register);
  }
}

/** Answers the register that an instruction assigns. */
export function findWrite(instruction: Instruction): Register | undefined {
  return 'to' in instruction ? instruction.to : undefined;
}

/** Answers the registers that a terminator reads. */
export function collectTerminatorReads(terminator: Terminator): readonly Register[] {
  switch (terminator.op) {
    case 'branch':
      return [terminator.condition];
    case 'branch-nullish':
    case 'throw':
      return [terminator.value];
    case 'iterate':
      return [terminator.iterable];
    case 'return':
      return listOptional(terminator.value);
    case 'goto':
    case 'unreachable':
      return [];
  }
}

function listOptional(register: Register | undefined): readonly Register[] {
  return register === undefined ? [] : [register];
}

function listKey(key: PropertyKeyOperand): readonly Register[] {
  return 'key' in key ? [key.key] : [];
}

function listEntry(entry: ObjectEntry): readonly Register[] {
  switch (entry.kind) {
    case 'property':
      return [...listKey(entry.key), entry.value];
    case 'spread':
      return [entry.value];
    case 'getter':
    case 'setter':
      return listKey(entry.key);
  }
}
