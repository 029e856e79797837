import type { Cell } from '../domain/cell.ts';
import type { Address } from '../domain/identity.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';

const maximumDepth = 12;

/** Answers what `object instanceof class` gives, where the program makes both; absent: it is not known. */
export function isInstance(activation: Activation, state: State, object: Value, constructor: Value): boolean | undefined {
  const [owner, ...others] = constructor.refs;
  if (owner === undefined || others.length + constructor.nodes.length > 0) return undefined;
  if (getCell(activation, state, owner)?.kind !== 'class' || object.refs.length === 0) return undefined;
  // A class may say itself what its instances are.
  if (activation.run.operations.readProperty(activation, state, constructor, '@@hasInstance').refs.length > 0) return undefined;
  if (object.taints.length + object.nodes.length > 0 || object.constants?.length !== 0) return undefined;
  const answers = new Set(object.refs.map((ref) => isMadeBy(activation, state, ref, owner)));
  const [answer] = answers;
  return answers.size === 1 ? answer : undefined;
}

/** An object of which only the written type is known may be one of a class that extends it. */
function isMadeBy(activation: Activation, state: State, object: Address, owner: Address): boolean | undefined {
  const cell = getCell(activation, state, object);
  if (cell?.kind !== 'instance' || cell.prototype === undefined) return undefined;
  const is = extendsClass(activation, state, cell.prototype, owner);
  return is === false && extendsClass(activation, state, owner, cell.prototype) !== false ? undefined : is;
}

function extendsClass(activation: Activation, state: State, from: Address, to: Address): boolean | undefined {
  let current: Address | undefined = from;
  for (let depth = 0; current !== undefined && depth < maximumDepth; depth++) {
    if (current === to) return true;
    const info: Cell['classInfo'] = getCell(activation, state, current)?.classInfo;
    if (info === undefined) return undefined;
    const superclass: Value | undefined = info.superclass;
    if (superclass === undefined) return false;
    const [above, ...others]: readonly Address[] = superclass.refs;
    if (others.length + superclass.taints.length > 0 || (above === undefined && superclass.nodes.length === 0)) return undefined;
    current = above;
  }
  return current === undefined ? false : undefined;
}
