import type { IrType } from './ir.ts';

/** Does a written type tell something about a value's class or event? */
export function isTelling(type: IrType | undefined): type is IrType {
  return type !== undefined && type.kind !== 'keyword' && type.kind !== 'literal';
}
