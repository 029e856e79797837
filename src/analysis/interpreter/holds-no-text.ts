import type { IrType } from '../ir/ir.ts';

const wordless: ReadonlySet<string> = new Set(['number', 'boolean', 'bigint', 'void', 'undefined', 'null', 'never']);

/** Are all values of a written type, or what it promises, numbers, truth values, nothing, or words that the type itself lists? */
export function holdsNoText(type: IrType): boolean {
  switch (type.kind) {
    case 'keyword':
      return wordless.has(type.name);
    case 'literal':
      return true;
    case 'union':
      return type.types.every(holdsNoText);
    case 'reference': {
      const [promised] = type.arguments;
      return promised !== undefined && type.name.join('.') === 'Promise' && holdsNoText(promised);
    }
    default:
      return false;
  }
}
