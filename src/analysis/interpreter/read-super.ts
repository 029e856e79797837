import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { PropertyKeyOperand } from '../ir/ir.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';
import { allocate } from './allocate.ts';
import { findClassMember } from './class-members.ts';
import { joinAll } from './property-access.ts';

/** Answers the value of `super.name`. */
export function readSuper(activation: Activation, state: State, property: PropertyKeyOperand): Value {
  const { run } = activation;
  const home = activation.closure?.home;
  const info = home === undefined ? undefined : getCell(activation, state, home)?.classInfo;
  if (info?.superclass === undefined || !('name' in property)) return run.makeValue({ id: getSiteId(activation, 'super') });
  const isStatic = activation.thisValue.refs.some((ref) => getCell(activation, state, ref)?.kind === 'class');
  if (isStatic) return run.operations.readProperty(activation, state, info.superclass, property.name);
  const parents = info.superclass.refs;
  const prototype = run.makeValue({
    id: getSiteId(activation, 'super'),
    refs: parents.map((parent) => allocate(activation, state, `super view of ${parent}`, makeCell('instance', { prototype: parent }))),
    nodes: info.superclass.nodes.flatMap((node) => node.instance ?? []),
  });
  return (
    findInherited(activation, state, prototype, property.name) ?? run.operations.readProperty(activation, state, prototype, property.name)
  );
}

/** A method of the superclasses, or what a getter of theirs gives for the object at hand. */
function findInherited(activation: Activation, state: State, { refs, nodes }: Value, name: string): Value | undefined {
  const found = refs.flatMap((ref) => {
    const cell = getCell(activation, state, ref);
    return (cell === undefined ? undefined : findClassMember(activation, state, ref, cell, name, activation.thisValue)) ?? [];
  });
  return nodes.length === 0 && found.length === refs.length ? joinAll(activation, 'super', found) : undefined;
}
