import type { State } from '../domain/state.ts';
import type { Address } from '../domain/identity.ts';
import type { Annotations } from '../ir/annotations.ts';
import { getCell, type Activation } from './activation.ts';

/** Answers what doc comments say of a field of an instance. */
export function findFieldAnnotations(
  activation: Activation,
  state: State,
  address: Address,
  name: string,
): { readonly annotations: Annotations; readonly file: string } | undefined {
  const cell = getCell(activation, state, address);
  if (cell?.kind !== 'instance') return undefined;
  let current = cell.prototype;
  for (let depth = 0; current !== undefined && depth < 12; depth++) {
    const info = getCell(activation, state, current)?.classInfo;
    const annotations = info?.declaration.annotations?.get(name);
    if (info !== undefined && annotations !== undefined) return { annotations, file: info.declaration.file };
    [current] = info?.superclass?.refs ?? [];
  }
  return undefined;
}
