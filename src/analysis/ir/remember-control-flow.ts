import type { IrFunction } from './ir.ts';

/**
 * Answers a function that remembers what it found out of the blocks and registers of a function. That holds wherever the function's text stands: a
 * function that was moved in an edited file has the list `localRegisters` of the one that it was made from.
 */
export function rememberControlFlow<T>(compute: (body: IrFunction) => T): (body: IrFunction) => T {
  const known = new WeakMap<IrFunction['localRegisters'], { readonly answer: T }>();
  return (body) => {
    let found = known.get(body.localRegisters);
    if (found === undefined) known.set(body.localRegisters, (found = { answer: compute(body) }));
    return found.answer;
  };
}
