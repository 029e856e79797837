import type { SourceRange } from '../deployment.ts';
import { callListMethod } from './call-list-method.ts';
import { callTextMethod } from './call-text-method.ts';
import type { Evaluation } from './evaluation.ts';
import { recordConstruct } from './record-construct.ts';
import { isNothing, makeChoice, makeScalar, nothing, unknownValue, type Closure, type DictValue, type Slot, type Value } from './value.ts';

/** A call without its callee. */
export interface CallSite {
  readonly args: readonly Slot[];
  readonly at: SourceRange;
}

/** Calls a method of a value. */
export function callMethod(run: Evaluation, object: Value, name: string, site: CallSite): Value {
  switch (object.kind) {
    case 'choice':
      if (object.options.every(isForeign))
        return recordConstruct(run, { kind: 'construct', callee: name, form: 'called', receiver: object, fields: new Map(), ...site });
      return makeChoice(object.options.filter((option) => option.kind !== 'scalar').map((option) => callMethod(run, option, name, site)));
    case 'list':
      return callListMethod(run, object, name, site);
    case 'scalar':
    case 'text':
      return callTextMethod(run, object, name, site.args);
    case 'closure':
      return callOfFunction(run, object, name, site);
    case 'dict':
      return callOfDict(run, object, name, site);
    case 'construct': {
      const known = run.getMember(object, name);
      const isForeign = known.kind === 'construct' && known.form === 'part' && known.receiver === object;
      if (!isForeign) return run.call(known, object, site.args, site.at);
      object.fields.delete(name);
      return recordConstruct(run, { kind: 'construct', callee: name, form: 'called', receiver: object, fields: new Map(), ...site });
    }
    case 'unknown':
      return recordConstruct(run, { kind: 'construct', callee: name, form: 'called', receiver: object, fields: new Map(), ...site });
    case 'library':
    case 'class':
      return run.call(run.getMember(object, name), object, site.args, site.at);
  }
}

/** Is a value of a package, with nothing of the program's in it; or nothing at all, which has no methods? */
function isForeign(value: Value): boolean {
  return (value.kind === 'construct' && value.blueprint === undefined) || value.kind === 'unknown' || isNothing(value) === true;
}

function callOfFunction(run: Evaluation, closure: Closure, name: string, { args, at }: CallSite): Value {
  const [self, ...rest] = args;
  switch (name) {
    case 'call':
      return run.call(closure, self?.value, rest, at);
    case 'apply':
      return run.call(closure, self?.value, rest[0]?.value.kind === 'list' ? rest[0].value.items : [], at);
    case 'bind':
      return self === undefined || closure.self !== undefined ? closure : { ...closure, self: self.value };
    default:
      return unknownValue;
  }
}

function callOfDict(run: Evaluation, object: DictValue, name: string, site: CallSite): Value {
  const own = run.getMember(object, name);
  if (own.kind === 'scalar' && own.value === undefined) return callOfMap(run, object, name, site);
  return run.call(own, object, site.args, site.at);
}

function callOfMap(run: Evaluation, object: DictValue, name: string, { args, at }: CallSite): Value {
  const [key, value] = args;
  const text = key?.value.kind === 'scalar' ? String(key.value.value) : undefined;
  switch (name) {
    case 'get':
      return text === undefined ? unknownValue : (object.slots.get(text)?.value ?? nothing);
    case 'has':
    case 'hasOwnProperty':
      return text === undefined ? unknownValue : makeScalar(object.slots.has(text));
    case 'set':
      if (text !== undefined && value !== undefined) object.slots.set(text, value);
      return object;
    case 'forEach':
      if (key !== undefined)
        for (const [own, slot] of object.slots) run.call(key.value, undefined, [slot, { value: makeScalar(own), at: slot.at }], at);
      return nothing;
    case 'keys':
    case 'values':
    case 'entries':
      return run.call({ kind: 'library', path: `global.Object.${name}` }, undefined, [{ value: object, at }], at);
    default:
      return unknownValue;
  }
}
