import { getClosure } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { getPart } from './get-part.ts';
import { makeChoice, makeScalar, nothing, unknownValue, type ClassValue, type Value } from './value.ts';

/** Answers a property of a value. */
export function getMember(run: Evaluation, object: Value, name: string): Value {
  switch (object.kind) {
    case 'dict': {
      const own = object.slots.get(name)?.value ?? getInherited(run, object, object.blueprint, name);
      return own ?? (object.isOpen === true ? unknownValue : nothing);
    }
    case 'construct':
      return object.fields.get(name)?.value ?? getInherited(run, object, object.blueprint, name) ?? getPart(object, name);
    case 'list':
      if (name === 'length') return object.isOpen === true ? unknownValue : makeScalar(object.items.length);
      return object.items[Number(name)]?.value ?? (object.isOpen === true ? unknownValue : nothing);
    case 'scalar':
      if (typeof object.value !== 'string') return unknownValue;
      return name === 'length' ? makeScalar(object.value.length) : makeScalar(object.value[Number(name)]);
    case 'library':
      if (environments.has(object.path)) return unknownValue;
      return { kind: 'library', path: `${object.path}.${name}` };
    case 'class':
      return getStatic(object, name);
    case 'choice':
      return makeChoice(object.options.map((option) => getMember(run, option, name)));
    case 'closure':
    case 'text':
    case 'unknown':
      return unknownValue;
  }
}

/** What is set where the program runs. */
const environments: ReadonlySet<string> = new Set(['global.process.env', 'node:process.env', 'global.Deno.env']);

function getInherited(run: Evaluation, self: Value, blueprint: ClassValue | undefined, name: string): Value | undefined {
  for (let current = blueprint; current !== undefined; current = getParent(current)) {
    const getter = current.getters.get(name);
    if (getter !== undefined) return run.call(getClosure(current, getter, self), self, [], getClassPlace(current));
    const method = current.methods.get(name);
    if (method !== undefined) return getClosure(current, method, self);
  }
  return undefined;
}

function getStatic(owner: ClassValue, name: string): Value {
  for (let current: ClassValue | undefined = owner; current !== undefined; current = getParent(current)) {
    const slot = current.statics.get(name);
    if (slot !== undefined) return slot.value;
    if (current.parent?.kind === 'library') return { kind: 'library', path: `${current.parent.path}.${name}` };
  }
  return nothing;
}

function getParent({ parent }: ClassValue): ClassValue | undefined {
  return parent?.kind === 'class' ? parent : undefined;
}

function getClassPlace({ scope, node }: ClassValue) {
  const { start, end } = node as ClassValue['node'] & { readonly start: number; readonly end: number };
  return { file: scope.module.file, start, end };
}
