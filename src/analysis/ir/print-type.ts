import type { IrType } from './ir.ts';

/** Prints a type in a notation close to TypeScript's. */
export function printType(type: IrType): string {
  switch (type.kind) {
    case 'reference':
      return `${type.name.join('.')}${printArguments(type.arguments)}`;
    case 'import':
      return `${[`import(${JSON.stringify(type.module)})`, ...type.name].join('.')}${printArguments(type.arguments)}`;
    case 'union':
      return `(${type.types.map(printType).join(' | ')})`;
    case 'intersection':
      return `(${type.types.map(printType).join(' & ')})`;
    case 'array':
      return `${printType(type.element)}[]`;
    case 'object':
      return `{ ${[...type.members, ...(type.rest === undefined ? [] : [['[]', type.rest] as const])].map(([name, member]) => `${name}: ${printType(member)}`).join('; ')} }`;
    case 'function':
      return `(${type.parameters.map(printOptional).join(', ')}) => ${printOptional(type.returns)}`;
    case 'typeof':
      return `typeof ${type.name.join('.')}`;
    case 'literal':
      return typeof type.value === 'string' ? JSON.stringify(type.value) : String(type.value);
    case 'keyword':
      return type.name;
  }
}

function printOptional(type: IrType | undefined): string {
  return type === undefined ? '?' : printType(type);
}

function printArguments(types: readonly IrType[]): string {
  return types.length === 0 ? '' : `<${types.map(printType).join(', ')}>`;
}
