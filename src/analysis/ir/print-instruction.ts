import type {
  FunctionRef,
  Instruction,
  IrClass,
  IrClassMember,
  ObjectEntry,
  Operand,
  Primitive,
  PropertyKeyOperand,
  Register,
} from './ir.ts';
import { printType } from './print-type.ts';

/** Prints one instruction on one line; a class takes a line a member. */
export function printInstruction(instruction: Instruction): string {
  const value = printOperation(instruction);
  return 'to' in instruction ? `${printRegister(instruction.to)} = ${value}` : value;
}

/** Prints a register. */
export function printRegister(register: Register): string {
  return `r${register}`;
}

/** Prints the place of a function in its file: the id without the path. */
export function printFunctionId(ref: Pick<FunctionRef, 'id' | 'file'>): string {
  return ref.id.slice(ref.file.length);
}

function printOperation(instruction: Instruction): string {
  switch (instruction.op) {
    case 'constant':
      return printPrimitive(instruction.value);
    case 'regexp':
      return `/${instruction.pattern}/${instruction.flags}`;
    case 'move':
      return printRegister(instruction.from);
    case 'unsupported':
      return `unsupported ${instruction.what}${printList(instruction.operands.map(printRegister))}`;
    case 'this':
    case 'new-target':
    case 'arguments':
    case 'import-meta':
    case 'catch':
      return instruction.op;
    case 'load-captured':
      return `captured ${instruction.name} of ${printOwner(instruction.owner)}`;
    case 'store-captured':
      return `captured ${instruction.name} of ${printOwner(instruction.owner)} := ${printRegister(instruction.from)}`;
    case 'load-module':
      return `module ${instruction.name}`;
    case 'store-module':
      return `module ${instruction.name} := ${printRegister(instruction.from)}`;
    case 'load-global':
      return `global ${instruction.name}`;
    case 'store-global':
      return `global ${instruction.name} := ${printRegister(instruction.from)}`;
    case 'template':
      return `template ${printTemplate(instruction.strings, instruction.values)}`;
    case 'tagged-template':
      return `tag ${instruction.object === undefined ? '' : `${printRegister(instruction.object)} `}${printRegister(instruction.tag)} ${printTemplate(instruction.strings, instruction.values)}`;
    case 'binary':
      return `${printRegister(instruction.left)} ${instruction.operator} ${printRegister(instruction.right)}`;
    case 'unary':
      return `${instruction.operator} ${printRegister(instruction.operand)}`;
    case 'declare-type':
      return `type ${printRegister(instruction.register)}: ${printType(instruction.type)} (${instruction.how})`;
    case 'await':
      return `await ${printRegister(instruction.value)}`;
    case 'yield':
      return `yield${instruction.delegate ? '*' : ''} ${printRegister(instruction.value)}`;
    case 'dynamic-import':
      return `import ${printRegister(instruction.specifier)}`;
    case 'jsx':
      return `jsx${printList(instruction.operands.map(printRegister))}`;
    default:
      return printObjectOperation(instruction);
  }
}

/** The operations on objects, functions and calls. */
function printObjectOperation(
  instruction: Extract<
    Instruction,
    {
      readonly op:
        | 'get-property'
        | 'set-property'
        | 'delete-property'
        | 'get-super'
        | 'object'
        | 'array'
        | 'object-rest'
        | 'array-rest'
        | 'array-element'
        | 'function'
        | 'class'
        | 'call'
        | 'new'
        | 'super-call'
        | 'keys';
    }
  >,
): string {
  switch (instruction.op) {
    case 'get-property':
      return `${printRegister(instruction.object)}${printKey(instruction.property)}`;
    case 'set-property':
      return `${printRegister(instruction.object)}${printKey(instruction.property)} := ${printRegister(instruction.value)}`;
    case 'delete-property':
      return `delete ${printRegister(instruction.object)}${printKey(instruction.property)}`;
    case 'get-super':
      return `super${printKey(instruction.property)}`;
    case 'object':
      return `{${instruction.entries.map((each) => ` ${printEntry(each)}`).join(',')} }`;
    case 'array':
      return `[${printOperands(instruction.elements)}]`;
    case 'object-rest':
      return `rest of ${printRegister(instruction.object)} without${printList(instruction.excluded)}`;
    case 'array-rest':
      return `rest of ${printRegister(instruction.array)} from ${instruction.from}`;
    case 'array-element':
      return `element ${instruction.index} of ${printRegister(instruction.array)}`;
    case 'keys':
      return `${instruction.isIndex ? 'places' : 'keys'} of ${printRegister(instruction.object)}`;
    case 'function':
      return `${instruction.isArrow ? 'arrow' : 'function'} ${printRef(instruction.function)}`;
    case 'class':
      return printClass(instruction.class, instruction.superclass);
    case 'call': {
      const receiver =
        instruction.object === undefined || instruction.property === undefined
          ? ''
          : ` on ${printRegister(instruction.object)}${printKey(instruction.property)}`;
      return `call ${printRegister(instruction.callee)}${receiver}${printTypes(instruction)}(${printOperands(instruction.arguments)}) "${instruction.calleeText}"`;
    }
    case 'new':
      return `new ${printRegister(instruction.callee)}${printTypes(instruction)}(${printOperands(instruction.arguments)}) "${instruction.calleeText}"`;
    case 'super-call':
      return `super(${printOperands(instruction.arguments)})`;
  }
}

function printPrimitive(value: Primitive): string {
  return typeof value === 'string' ? JSON.stringify(value) : Object.is(value, -0) ? '-0' : String(value);
}

function printOwner(owner: string): string {
  return owner.slice(owner.lastIndexOf('#'));
}

function printList(items: readonly string[]): string {
  return items.length === 0 ? '' : ` ${items.join(', ')}`;
}

function printOperands(operands: readonly Operand[]): string {
  return operands.map((each) => `${each.spread ? '...' : ''}${printRegister(each.register)}`).join(', ');
}

function printTypes(instruction: Extract<Instruction, { readonly op: 'call' | 'new' }>): string {
  return instruction.typeArguments.length === 0 ? '' : `<${instruction.typeArguments.map(printType).join(', ')}>`;
}

function printKey(key: PropertyKeyOperand): string {
  if ('key' in key) return `[${printRegister(key.key)}]`;
  return /^[#\w$]+$/u.test(key.name) ? `.${key.name}` : `[${JSON.stringify(key.name)}]`;
}

function printTemplate(strings: readonly string[], values: readonly Register[]): string {
  const parts = strings.map((text, index) => {
    const value = values[index];
    return `${JSON.stringify(text).slice(1, -1)}${value === undefined ? '' : `\${${printRegister(value)}}`}`;
  });
  return `\`${parts.join('')}\``;
}

function printRef(ref: FunctionRef): string {
  return `${ref.name === '' ? '(anonymous)' : ref.name} ${printFunctionId(ref)}`;
}

function printEntry(entry: ObjectEntry): string {
  switch (entry.kind) {
    case 'property':
      return `${printKey(entry.key)}: ${printRegister(entry.value)}`;
    case 'spread':
      return `...${printRegister(entry.value)}`;
    case 'getter':
      return `get ${printKey(entry.key)} ${printFunctionId(entry.function)}`;
    case 'setter':
      return `set ${printKey(entry.key)} ${printFunctionId(entry.function)}`;
  }
}

function printClass(declaration: IrClass, superclass: Register | undefined): string {
  const { constructorFunction } = declaration;
  const lines = [
    ...declaration.decorators.map((each) => `@${printFunctionId(each.expression)}`),
    ...(constructorFunction === undefined ? [] : [`constructor ${printFunctionId(constructorFunction)}`]),
    ...declaration.members.map(printMember),
    ...declaration.staticBlocks.map((each) => `static block ${printFunctionId(each)}`),
  ];
  const parent = superclass === undefined ? '' : ` extends ${printRegister(superclass)}`;
  const heritage = declaration.heritage.length === 0 ? '' : ` (${declaration.heritage.map(printType).join(', ')})`;
  return [`class ${declaration.name || '(anonymous)'}${parent}${heritage}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

function printMember(member: IrClassMember): string {
  const decorators = member.decorators.map((each) => `@${printFunctionId(each.expression)} `).join('');
  const type = member.type === undefined ? '' : `: ${printType(member.type)}`;
  const body = member.function === undefined ? '' : ` ${printFunctionId(member.function)}`;
  return `${decorators}${member.isStatic ? 'static ' : ''}${member.kind} ${printKey(member.key)}${type}${body}`;
}
