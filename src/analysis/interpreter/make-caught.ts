import type { Value } from '../domain/value.ts';
import { getSiteId, type Activation } from './activation.ts';

/** Makes what a call threw of which nothing is known. */
export function makeCaught(activation: Activation): Value {
  const { run } = activation;
  const id = getSiteId(activation, 'catch');
  run.errors.add(id);
  return run.makeValue({ id });
}
