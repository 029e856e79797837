import type { Closure } from '../domain/cell.ts';
import type { Address } from '../domain/identity.ts';
import type { Value } from '../domain/value.ts';
import type { Run } from '../interpreter/run.ts';
import type { FunctionRef, Instruction, IrClassMember } from '../ir/ir.ts';
import type { LastingPlaces, LastingScope } from './lasting-places.ts';

type Call = Extract<Instruction, { readonly op: 'call' }>;

/** Functions are looked into so deep. */
const deepest = 3;

/** Answers the functions of the program that a call can enter, as far as they, or the object whose method is called, outlive the caller. */
export function findCallees(scope: LastingScope, places: LastingPlaces, call: Call): readonly LastingScope[] {
  const { run, depth } = scope;
  if (depth >= deepest) return [];
  const method = call.property !== undefined && 'name' in call.property ? call.property.name : undefined;
  const given = call.arguments.map(({ register }) => [...(places.get(register) ?? [])]);
  const scopes: LastingScope[] = [];
  for (const address of listAddresses(places, call.callee)) {
    const closure = run.globalHeap.get(address)?.closure;
    if (closure !== undefined) scopes.push(makeScope(scope, closure, closure.boundThis, given));
  }
  if (call.object === undefined || method === undefined) return scopes;
  for (const address of listAddresses(places, call.object)) {
    const closure = findMethod(run, address, method);
    if (closure !== undefined) scopes.push(makeScope(scope, closure, run.makeValue({ refs: [address] }), given));
  }
  return scopes;
}

/** A function as far as it is known without a call. */
type Code = Pick<Closure, 'frames'> & { readonly function: FunctionRef };

function makeScope(caller: LastingScope, code: Code, thisValue: Value | undefined, given: LastingScope['given']): LastingScope {
  const { run, entered } = caller;
  const depth = caller.depth + 1;
  const frames = [...code.frames.values()].join();
  const key = [code.function.id, frames, thisValue?.refs.join() ?? '', given.map((places) => places.join()).join(';'), depth].join('|');
  let scope = entered.get(key);
  if (scope === undefined) {
    entered.set(key, (scope = { run, body: code.function.lower(), frames: code.frames, thisValue, given, entered, depth }));
  }
  return scope;
}

function listAddresses(places: LastingPlaces, register: number): readonly Address[] {
  return [...(places.get(register) ?? [])].flatMap((place) => toAddress(place) ?? []);
}

/** The object that a place is, if it is no part of one. */
function toAddress(place: string): Address | undefined {
  const address = /^@(-\d+)$/u.exec(place)?.[1];
  return address === undefined ? undefined : Number(address);
}

/** Answers the getters of objects of module code that reading a property runs. */
export function findGetters(scope: LastingScope, owners: Iterable<string>, name: string): readonly LastingScope[] {
  const { run, depth } = scope;
  if (depth >= deepest) return [];
  return [...owners].flatMap((owner) => {
    const address = toAddress(owner);
    const [getter] = address === undefined ? [] : (run.globalHeap.get(address)?.accessors?.get(name)?.get?.refs ?? []);
    const own = getter === undefined ? undefined : run.globalHeap.get(getter)?.closure;
    const code = own ?? (address === undefined ? undefined : findMember(run, address, name, 'getter'));
    return address === undefined || code === undefined ? [] : [makeScope(scope, code, run.makeValue({ refs: [address] }), [])];
  });
}

/** A method of an object of module code: its own, or one that its class or a superclass declares. */
function findMethod(run: Run, address: Address, name: string): Code | undefined {
  const own = run.globalHeap
    .get(address)
    ?.fields.get(name)
    ?.refs.map((ref) => run.globalHeap.get(ref)?.closure);
  return own?.[0] ?? findMember(run, address, name, 'method');
}

function findMember(run: Run, address: Address, name: string, wanted: IrClassMember['kind']): Code | undefined {
  const cell = run.globalHeap.get(address);
  const isStatic = cell?.kind === 'class';
  let current = isStatic ? address : cell?.prototype;
  for (let height = 0; current !== undefined && height < 8; height++) {
    const info = run.globalHeap.get(current)?.classInfo;
    const member = info?.declaration.members.find(
      ({ key, kind, isStatic: isOfClass, function: made }) =>
        made !== undefined && kind === wanted && isOfClass === isStatic && 'name' in key && key.name === name,
    );
    if (info !== undefined && member?.function !== undefined) return { function: member.function, frames: info.frames };
    current = info?.superclass?.refs[0];
  }
  return undefined;
}
