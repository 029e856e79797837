import { makeCell, type Cell, type ClassInfo } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Address } from '../domain/identity.ts';
import type { Value } from '../domain/value.ts';
import type { FunctionRef, IrClassMember } from '../ir/ir.ts';
import { getMemberNodes } from '../binding/api-node.ts';
import { getCell, type Activation } from './activation.ts';
import { decorateMethod } from './decorate-method.ts';
import { makeNodeValue } from './make-node-value.ts';

/** Answers a method (or calls a getter) that an instance or a class has by its declaration or that of its superclasses. */
export function findClassMember(
  activation: Activation,
  state: State,
  address: Address,
  cell: Cell,
  name: string,
  receiver: Value,
  accessor: 'getter' | 'setter' = 'getter',
): Value | undefined {
  const isStatic = cell.kind === 'class';
  if (!isStatic && cell.kind !== 'instance') return undefined;
  let current: Address | undefined = isStatic ? address : cell.prototype;
  let declared: Value['declared'];
  for (let depth = 0; current !== undefined && depth < 12; depth++) {
    const owner = getCell(activation, state, current);
    const info = owner?.classInfo;
    if (owner === undefined || info === undefined) return undefined;
    if (isStatic && current !== address) {
      const inherited = owner.fields.get(name);
      if (inherited !== undefined) return inherited;
    }
    const named = info.declaration.members.filter(
      (each) =>
        each.isStatic === isStatic && 'name' in each.key && each.key.name === name && (each.kind === 'method' || each.kind === accessor),
    );
    // signatures stand before the method of which they are
    const member = named.find((each) => each.function !== undefined) ?? named[0];
    // A method is no setter: what is written under its name stands before it.
    if (accessor === 'setter' && member?.kind === 'method') return undefined;
    if (member?.function !== undefined) {
      const method = makeMethod(activation, current, info, member, member.function);
      if (member.kind !== 'getter') return method;
      const site = { at: activation.span, argumentSpans: [], calleeText: name, isConstruct: false };
      return activation.run.operations.callValue(activation, state, method, receiver, { values: [], rest: undefined }, site);
    }
    if (member?.type !== undefined) declared ??= { type: member.type, file: info.declaration.file };
    const inherited = isStatic && accessor === 'getter' ? getMemberNodes(info.superclass?.nodes ?? [], name) : [];
    if (inherited.length > 0) return makeNodeValue(activation, inherited, activation.run.parts.getId(receiver.id, name));
    current = info.superclass?.refs.find((ref) => getCell(activation, state, ref)?.kind === 'class');
  }
  // of a member without a body its type is known
  if (declared === undefined || accessor === 'setter') return undefined;
  return activation.run.makeValue({ id: activation.run.parts.getId(receiver.id, name), declared });
}

/** Lets decorators see the methods of a class that is made: they can keep them. */
export function decorateMethods(activation: Activation, home: Address, info: ClassInfo): void {
  for (const member of info.declaration.members)
    if (isDecorated(member) && member.function !== undefined) makeMethod(activation, home, info, member, member.function);
}

function isDecorated({ kind, decorators }: IrClassMember): boolean {
  return kind === 'method' && decorators.length > 0;
}

/** Methods have no state of their own, so that one global cell stands for each method of each class value. */
function makeMethod(activation: Activation, home: Address, info: ClassInfo, member: IrClassMember, body: FunctionRef): Value {
  const { run } = activation;
  const frames = [...info.frames.values()];
  const key = `method ${body.id} of ${home} ${frames.some((frame) => frame > 0) || home > 0 ? `in ${activation.function.id}` : ''}${member.kind}`;
  const address = run.getGlobalAddress(key);
  run.globalHeap.set(
    address,
    makeCell('function', {
      closure: { function: body, isArrow: false, frames: info.frames, boundThis: undefined, boundArguments: [], home },
    }),
  );
  const method = run.makeValue({ refs: [address] });
  return isDecorated(member) ? decorateMethod(run, home, info, member, method) : method;
}
