import { joinValues } from '../domain/join.ts';
import type { Value } from '../domain/value.ts';
import { getId, type Activation } from './activation.ts';

/** Hands what a call throws to the handler of the block under way, or to the caller of the function. */
export function throwValue(activation: Activation, value: Value): void {
  const { handler, caught } = activation;
  const join = (old: Value | undefined, key: string): Value =>
    old === undefined ? value : joinValues(old, value, () => getId(activation, key));
  if (handler === undefined) activation.thrown = join(activation.thrown, 'thrown');
  else (activation.caught ??= new Map()).set(handler, join(caught?.get(handler), `caught${handler}`));
}
