import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';

/** Notes the keys of `fetchData` among options: a library puts secrets under them. */
export function noteSecretNames(activation: Activation, state: State, options: Value): void {
  const { operations, secretNames } = activation.run;
  const fetched = operations.readProperty(activation, state, options, 'fetchData');
  for (const ref of fetched.refs) for (const name of getCell(activation, state, ref)?.fields.keys() ?? []) secretNames.add(name);
}
