import { makeCell, type Cell } from '../domain/cell.ts';
import { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import type { Address } from '../domain/identity.ts';
import type { FunctionRef, IrClass, IrClassMember, IrModule } from '../ir/ir.ts';
import { getInstanceNodes, isModelledCallable } from '../binding/api-node.ts';
import { getCell, getSiteId, type Activation, type Arguments, type CallSite } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { applyModel } from './apply-model.ts';
import { callUnknown } from './call-value.ts';
import { decorateMethods } from './class-members.ts';
import { decorateClass } from './decorate-class.ts';
import { performVariableWrite } from './heap-write.ts';
import { findConstant } from '../domain/value.ts';
import { getModuleActivation, readModuleVariable } from './module-values.ts';
import { joinAll } from './property-access.ts';
import { getRegister } from './registers.ts';
import type { Run } from './run.ts';

/** Makes a class value and runs its static parts. */
export function makeClass(
  activation: Activation,
  state: State,
  declaration: IrClass,
  superclass: Value | undefined,
  frames: ReadonlyMap<string, Address>,
): Value {
  const fields = new Map<string, Value>();
  const classInfo = { declaration, frames, superclass };
  const value = allocateValue(activation, state, 'class', makeCell('class', { classInfo, fields }));
  const [home] = value.refs;
  // Static parts can name the class before the declaration is done.
  if (activation.isModule && declaration.staticBlocks.length > 0)
    performVariableWrite(activation, state, `${declaration.file}#${declaration.name}`, value);
  for (const member of declaration.members) {
    if (!member.isStatic || member.kind !== 'field') continue;
    const name = 'name' in member.key ? member.key.name : findConstant(getRegister(activation, state, member.key.key))?.value;
    if (typeof name !== 'string') continue;
    const initial =
      member.function === undefined
        ? declareField(activation.run, value, name, member, declaration)
        : runThunk(activation, state, member.function, value, home, frames);
    if (initial !== undefined) activation.run.operations.writeProperty(activation, state, value, name, initial);
  }
  for (const block of declaration.staticBlocks) runThunk(activation, state, block, value, home, frames);
  if (home !== undefined && activation.isModule) decorateMethods(activation, home, classInfo);
  if (activation.isModule && declaration.decorators.length > 0) decorateClass(activation, state, classInfo, value);
  return value;
}

/** A field to which its class gives no value is set elsewhere, if it has a type. */
function declareField(run: Run, owner: Value, name: string, { type }: IrClassMember, { file }: IrClass): Value {
  return type === undefined ? run.undefinedValue : run.makeValue({ id: run.parts.getId(owner.id, name), declared: { type, file } });
}

function runThunk(
  activation: Activation,
  state: State,
  thunk: FunctionRef,
  receiver: Value,
  home: Address | undefined,
  frames: ReadonlyMap<string, Address>,
): Value | undefined {
  const closure = { function: thunk, isArrow: false, frames, boundThis: undefined, boundArguments: [], home };
  const site = { at: activation.span, argumentSpans: [], calleeText: thunk.name, isConstruct: false };
  return activation.run.operations.callClosure(activation, state, closure, receiver, { values: [], rest: undefined }, site);
}

/** Does `new callee(args)`. */
export function construct(activation: Activation, state: State, callee: Value, args: Arguments, site: CallSite): Value | undefined {
  const results: Value[] = [];
  let targets = 0;
  for (const [index, ref] of callee.refs.entries()) {
    const cell = getCell(activation, state, ref);
    if (cell === undefined) continue;
    targets++;
    if (cell.kind === 'class') {
      const instance = allocateValue(activation, state, `new${index}`, makeInstance(activation, state, ref, cell));
      if (initialise(activation, state, ref, instance, args, site)) results.push(instance);
    } else if (cell.closure !== undefined) results.push(...constructFunction(activation, state, callee, ref, args, site));
  }
  if (isModelledCallable(callee.nodes) || getInstanceNodes(callee.nodes).length > 0) {
    targets++;
    const result = applyModel(activation, state, callee.nodes, activation.run.undefinedValue, args, { ...site, isConstruct: true });
    if (result !== undefined) results.push(result);
  }
  if (targets === 0) {
    const unknown = callUnknown(activation, state, makeValueLike(callee, { nodes: [] }), activation.run.undefinedValue, args, site);
    return makeValueLike(unknown, { refs: [] });
  }
  return joinAll(activation, 'new', results);
}

function constructFunction(
  activation: Activation,
  state: State,
  callee: Value,
  ref: Address,
  args: Arguments,
  site: CallSite,
): readonly Value[] {
  const { run } = activation;
  const closure = getCell(activation, state, ref)?.closure;
  if (closure === undefined) return [];
  const [prototype] = run.operations.readProperty(activation, state, makeValueLike(callee, { refs: [ref] }), 'prototype').refs;
  const instance = allocateValue(activation, state, `new${ref}`, makeCell('instance', { prototype }));
  const result = run.operations.callClosure(activation, state, closure, instance, args, site);
  return result === undefined ? [] : [instance];
}

function makeInstance(activation: Activation, state: State, classAddress: Address, cell: Cell): Cell {
  const nodes = [];
  let info = cell.classInfo;
  for (let depth = 0; info !== undefined && depth < 12; depth++) {
    if (info.superclass === undefined) break;
    nodes.push(...getInstanceNodes(info.superclass.nodes));
    const [parent]: readonly Address[] = info.superclass.refs;
    info = parent === undefined ? undefined : getCell(activation, state, parent)?.classInfo;
  }
  return makeCell('instance', { prototype: classAddress, nodes });
}

/** Runs field initializers and the constructor of a class on `instance`. Answers false when the constructor never returns. */
function initialise(
  activation: Activation,
  state: State,
  classAddress: Address,
  instance: Value,
  args: Arguments,
  site: CallSite,
): boolean {
  const info = getCell(activation, state, classAddress)?.classInfo;
  if (info === undefined) return true;
  const { declaration, frames } = info;
  if (declaration.constructorFunction === undefined) {
    if (info.superclass !== undefined && !initialiseParents(activation, state, info.superclass, instance, args, site)) return false;
    initialiseFields(activation, state, classAddress, instance);
    return true;
  }
  if (info.superclass === undefined) initialiseFields(activation, state, classAddress, instance);
  const closure = {
    function: declaration.constructorFunction,
    isArrow: false,
    frames,
    boundThis: undefined,
    boundArguments: [],
    home: classAddress,
  };
  return activation.run.operations.callClosure(activation, state, closure, instance, args, site) !== undefined;
}

function initialiseParents(
  activation: Activation,
  state: State,
  superclass: Value,
  instance: Value,
  args: Arguments,
  site: CallSite,
): boolean {
  let goesOn = superclass.refs.length === 0;
  for (const parent of superclass.refs) if (initialise(activation, state, parent, instance, args, site)) goesOn = true;
  if (isModelledCallable(superclass.nodes)) {
    const made = applyModel(activation, state, superclass.nodes, instance, args, { ...site, isConstruct: true });
    for (const ref of made?.refs ?? []) {
      for (const [name, value] of getCell(activation, state, ref)?.fields ?? [])
        activation.run.operations.writeProperty(activation, state, instance, name, value);
    }
  }
  return goesOn;
}

function initialiseFields(activation: Activation, state: State, classAddress: Address, instance: Value): void {
  const info = getCell(activation, state, classAddress)?.classInfo;
  if (info === undefined) return;
  for (const member of info.declaration.members) {
    if (member.isStatic || member.kind !== 'field' || !('name' in member.key)) continue;
    if (member.function === undefined) {
      // A subclass that declares once more what its parent has set means that: TypeScript refuses it where the field would be emptied.
      if (member.type === undefined || hasField(activation, state, instance, member.key.name)) continue;
      const value = declareField(activation.run, instance, member.key.name, member, info.declaration);
      activation.run.operations.writeProperty(activation, state, instance, member.key.name, value);
      continue;
    }
    const value = runThunk(activation, state, member.function, instance, classAddress, info.frames);
    if (value !== undefined) activation.run.operations.writeProperty(activation, state, instance, member.key.name, value);
  }
}

function hasField(activation: Activation, state: State, instance: Value, name: string): boolean {
  return instance.refs.some((ref) => getCell(activation, state, ref)?.fields.has(name) === true);
}

/** Does `super(args)`. */
export function callSuper(activation: Activation, state: State, args: Arguments, site: CallSite): Value | undefined {
  const { thisValue, closure } = activation;
  const info = closure?.home === undefined ? undefined : getCell(activation, state, closure.home)?.classInfo;
  if (info?.superclass !== undefined && !initialiseParents(activation, state, info.superclass, thisValue, args, site)) return undefined;
  if (closure?.home !== undefined) initialiseFields(activation, state, closure.home, thisValue);
  return thisValue;
}

/** Answers an object of a class made with arguments of which only the written types are known: an injected service. */
export function instantiate(run: Run, module: IrModule, declaration: IrClass): Value {
  const known = run.declaredClasses.get(declaration.id);
  if (known !== undefined) return known;
  const placeholder = run.makeValue();
  run.declaredClasses.set(declaration.id, placeholder);
  const classValue = readModuleVariable(run, module, declaration.name);
  const classAddress = classValue.refs.find((ref) => run.globalHeap.get(ref)?.classInfo?.declaration.id === declaration.id);
  if (classAddress === undefined) return placeholder;
  const activation = getModuleActivation(run, module);
  const state = State.empty();
  const cell = run.globalHeap.get(classAddress);
  if (cell === undefined) return placeholder;
  const address = run.getGlobalAddress(`injected ${declaration.id}`);
  run.globalHeap.set(address, makeInstance(activation, state, classAddress, cell));
  const instance = run.makeValue({ refs: [address] });
  run.declaredClasses.set(declaration.id, instance);
  const args: Arguments = { values: [], rest: run.makeValue({ id: getSiteId(activation, `injected ${declaration.id}`) }) };
  const site: CallSite = { at: declaration.span, argumentSpans: [], calleeText: declaration.name, isConstruct: true };
  initialise(activation, state, classAddress, instance, args, site);
  return instance;
}
