import { makeCell, type Closure } from '../domain/cell.ts';
import { bakeFacts } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import { extendTaint, uniteTaints } from '../domain/taint.ts';
import { findConstant, makeValueLike, type Value } from '../domain/value.ts';
import type { BlockId, Instruction, PropertyKeyOperand, Register } from '../ir/ir.ts';
import { getCell, getSiteId, type Activation, type CallSite } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { collectTaints } from './collect-taints.ts';
import { checkChosenVariable } from './chosen-variable.ts';
import { declareType } from './declared-types.ts';
import { declareFields } from './declare-fields.ts';
import { collectFrames, findFrame } from './frames.ts';
import { makeArray, makeArrayRest, makeObject, makeObjectRest, readArrayElement } from './make-literal.ts';
import { evaluateBinary, evaluateUnary } from './operators.ts';
import { getGlobal } from './globals.ts';

import { performVariableWrite, writeCell } from './heap-write.ts';
import { recordHandlerType } from './handler-types.ts';
import { completeCallee } from './methods.ts';
import { describeExport, getModuleValue, getPackageValue, readModuleVariable } from './module-values.ts';
import { collectArguments, getRegister } from './registers.ts';
import { makeIndex, readKeys } from './read-iterated.ts';
import { writeComputed, writeProperty } from './property-writes.ts';
import { concatenate } from './text.ts';
import { makeClass } from './construct.ts';
import { delegate, yieldValue } from './generators.ts';
import { readSuper } from './read-super.ts';
import { noteDeletion } from './note-deletion.ts';
import { narrowWhole } from './narrow-whole.ts';
import { noteMessageType } from '../access/note-message.ts';
import { noteCaught } from '../misuse/failures.ts';
import { findRejection } from './rejected-promise.ts';
import { markHolder, noteHidden, noteHiddenUnnamed, noteRead } from './secret-holders.ts';
import { settle } from './settle.ts';
import { makeCaught } from './make-caught.ts';
import { throwValue } from './throw-value.ts';
import { tellByMethod } from './tell-by-method.ts';
import { findTurns, makeWrittenList } from './written-list.ts';
import { findWrittenNames } from './written-keys.ts';

/** Executes one instruction on the state. Answers false when the function does not go on after it. */
export function interpretInstruction(activation: Activation, state: State, instruction: Instruction, block: BlockId): boolean {
  if (instruction.op === 'catch') {
    const caught = activation.caught?.get(block) ?? makeCaught(activation);
    noteCaught(activation, state, block, caught);
    state.setRegister(instruction.to, caught);
    return true;
  }
  if ('to' in instruction) {
    activation.spans[instruction.to] = instruction.at;
    const value = evaluate(activation, state, instruction);
    if (value === undefined) return false;
    state.setRegister(instruction.to, narrowWhole(activation, state, markHolder(activation, value)));
    return true;
  }
  execute(activation, state, instruction);
  return true;
}

type Assigning = Extract<Instruction, { readonly to: Register }>;
type Storing = Exclude<Instruction, { readonly to: Register }>;

function execute(activation: Activation, state: State, instruction: Storing): void {
  const { run } = activation;
  switch (instruction.op) {
    case 'store-captured': {
      const frame = findFrame(activation, instruction.owner);
      if (frame !== undefined) writeCell(activation, state, frame, instruction.name, getRegister(activation, state, instruction.from));
      return;
    }
    case 'store-module': {
      const value = bakeFacts(getRegister(activation, state, instruction.from), state);
      const key = `${activation.function.file}#${instruction.name}`;
      const isPlain = value.taints.length === 0 && value.refs.every((ref) => ref < 0);
      if (activation.isRoot || isPlain) performVariableWrite(activation, state, key, value);
      else activation.effects.push({ kind: 'variable', key, value });
      return;
    }
    case 'store-global':
      return;
    case 'set-property': {
      const object = getRegister(activation, state, instruction.object);
      const value = getRegister(activation, state, instruction.value);
      const name = readName(activation, state, instruction.property);
      if (name === undefined) noteHiddenUnnamed(activation, object);
      else noteHidden(activation, state, object, name);
      if ('name' in instruction.property) writeProperty(activation, state, object, instruction.property.name, value);
      else writeComputed(activation, state, object, getRegister(activation, state, instruction.property.key), value);
      return;
    }
    case 'delete-property': {
      const object = getRegister(activation, state, instruction.object);
      const name = readName(activation, state, instruction.property);
      if (name === undefined) noteHiddenUnnamed(activation, object);
      else noteHidden(activation, state, object, name);
      if ('name' in instruction.property) writeProperty(activation, state, object, instruction.property.name, run.undefinedValue);
      else noteDeletion(activation, state, object, getRegister(activation, state, instruction.property.key));
      return;
    }
    case 'declare-type': {
      const value = getRegister(activation, state, instruction.register);
      const declared = { type: instruction.type, file: activation.function.file };
      recordHandlerType(activation, state, value, declared);
      noteMessageType(activation, value, declared);
      const typed = declareType(run, value, declared);
      if (typed !== value) state.setRegister(instruction.register, typed);
      declareFields(activation, state, value, declared);
      return;
    }
  }
}

/** The name of a property, as far as it is known. */
function readName(activation: Activation, state: State, property: PropertyKeyOperand): string | undefined {
  if ('name' in property) return property.name;
  const name = findConstant(getRegister(activation, state, property.key));
  return name === undefined ? undefined : String(name.value);
}

function evaluate(activation: Activation, state: State, instruction: Exclude<Assigning, { readonly op: 'catch' }>): Value | undefined {
  const { run, function: body } = activation;
  switch (instruction.op) {
    case 'constant':
      return instruction.isAbsent === true ? run.absentValue : run.makeConstant(instruction.value);
    case 'regexp':
      return allocateValue(
        activation,
        state,
        're',
        makeCell('regexp', { pattern: { source: instruction.pattern, flags: instruction.flags } }),
      );
    case 'move':
      return getRegister(activation, state, instruction.from);
    case 'unsupported': {
      const id = getSiteId(activation, 'u');
      let taints: Value['taints'] = [];
      for (const operand of instruction.operands)
        taints = uniteTaints(taints, collectTaints(activation, state, getRegister(activation, state, operand)));
      return run.makeValue({ id, taints: taints.map((taint) => extendTaint(taint, id, {})) });
    }
    case 'this':
      return activation.thisValue;
    case 'new-target':
      return activation.newTarget ?? run.undefinedValue;
    case 'arguments': {
      const { values, rest } = activation.arguments;
      const fields = new Map(values.map((value, index) => [String(index), value]));
      return allocateValue(
        activation,
        state,
        'arguments',
        makeCell('array', { fields, rest, length: rest === undefined ? values.length : undefined }),
      );
    }
    case 'load-captured': {
      const frame = findFrame(activation, instruction.owner);
      const cell = frame === undefined ? undefined : getCell(activation, state, frame);
      return cell?.fields.get(instruction.name) ?? run.makeValue({ id: getSiteId(activation, 'captured') });
    }
    case 'load-module': {
      const module = run.program.getModule(body.file);
      return module === undefined ? run.makeValue() : readModuleVariable(run, module, instruction.name);
    }
    case 'load-global':
      return getGlobal(activation, instruction.name);
    case 'import-meta':
      return run.makeValue({ id: getSiteId(activation, 'meta') });
    case 'template':
      return concatenateTemplate(activation, state, instruction);
    case 'tagged-template':
      return callTag(activation, state, instruction);
    case 'binary':
      return evaluateBinary(
        activation,
        state,
        instruction.operator,
        getRegister(activation, state, instruction.left),
        getRegister(activation, state, instruction.right),
      );
    case 'unary':
      return evaluateUnary(activation, state, instruction.operator, getRegister(activation, state, instruction.operand));
    case 'get-property': {
      const object = getRegister(activation, state, instruction.object);
      const part = getProperty(activation, state, object, instruction.property);
      if ('name' in instruction.property) noteRead(activation, state, object, instruction.property.name, part);
      return part;
    }
    case 'get-super':
      return readSuper(activation, state, instruction.property);
    case 'object':
      return makeObject(activation, state, instruction.entries);
    case 'array':
      return makeArray(activation, state, instruction.elements);
    case 'object-rest':
      return makeObjectRest(activation, state, getRegister(activation, state, instruction.object), instruction.excluded);
    case 'array-rest':
      return makeArrayRest(activation, state, getRegister(activation, state, instruction.array), instruction.from);
    case 'array-element':
      return readArrayElement(activation, state, getRegister(activation, state, instruction.array), instruction.index);
    default:
      return evaluateCode(activation, state, instruction);
  }
}

type DataInstruction =
  | 'constant'
  | 'regexp'
  | 'move'
  | 'unsupported'
  | 'this'
  | 'new-target'
  | 'arguments'
  | 'load-captured'
  | 'load-module'
  | 'load-global'
  | 'import-meta'
  | 'template'
  | 'tagged-template'
  | 'binary'
  | 'unary'
  | 'get-property'
  | 'get-super'
  | 'object'
  | 'array'
  | 'object-rest'
  | 'array-rest'
  | 'array-element'
  | 'catch';

/** Functions, classes, calls and what waits for them. */
function evaluateCode(
  activation: Activation,
  state: State,
  instruction: Exclude<Assigning, { readonly op: DataInstruction }>,
): Value | undefined {
  const { run } = activation;
  switch (instruction.op) {
    case 'function': {
      const closure: Closure = {
        function: instruction.function,
        isArrow: instruction.isArrow,
        frames: collectFrames(activation),
        boundThis: instruction.isArrow ? activation.thisValue : undefined,
        boundArguments: [],
        home: instruction.isArrow ? activation.closure?.home : undefined,
      };
      return allocateValue(activation, state, 'fn', makeCell('function', { closure }));
    }
    case 'class':
      return makeClass(
        activation,
        state,
        instruction.class,
        instruction.superclass === undefined ? undefined : getRegister(activation, state, instruction.superclass),
        collectFrames(activation),
      );
    case 'call':
      return evaluateCall(activation, state, instruction);
    case 'new': {
      const site: CallSite = {
        at: instruction.at,
        argumentSpans: instruction.argumentSpans,
        calleeText: `new ${instruction.calleeText}`,
        isConstruct: true,
      };
      return run.operations.construct(
        activation,
        state,
        getRegister(activation, state, instruction.callee),
        collectArguments(activation, state, instruction.arguments),
        site,
      );
    }
    case 'super-call': {
      const site: CallSite = { at: instruction.at, argumentSpans: instruction.argumentSpans, calleeText: 'super', isConstruct: true };
      return run.operations.callSuper(activation, state, collectArguments(activation, state, instruction.arguments), site);
    }
    case 'dynamic-import': {
      const importer = getGlobal(activation, 'import');
      const site: CallSite = {
        at: instruction.at,
        argumentSpans: [activation.spans[instruction.specifier] ?? instruction.at],
        calleeText: 'import',
        isConstruct: false,
      };
      const specifier = getRegister(activation, state, instruction.specifier);
      const loaded = run.operations.callValue(
        activation,
        state,
        importer,
        run.undefinedValue,
        { values: [specifier], rest: undefined },
        site,
      );
      return findImported(activation, specifier) ?? loaded;
    }
    case 'await': {
      // Promises are transparent: an awaited value is the value.
      const promise = getRegister(activation, state, instruction.value);
      const reason = findRejection(activation, state, promise);
      if (reason === undefined) return settle(activation, state, promise);
      throwValue(activation, reason);
      return undefined;
    }
    case 'yield': {
      const value = getRegister(activation, state, instruction.value);
      return instruction.delegate ? delegate(activation, state, value) : yieldValue(activation, state, value);
    }
    case 'keys': {
      const object = getRegister(activation, state, instruction.object);
      const written = instruction.isIndex ? listPlaces(activation, state, object) : findWrittenNames(activation, state, object);
      if (written !== undefined) return makeWrittenList(activation, state, 'keys', written);
      const rest = instruction.isIndex ? makeIndex(activation.run, object) : readKeys(activation, state, object);
      return allocateValue(activation, state, 'keys', makeCell('array', { rest }));
    }
    case 'jsx':
      return concatenate(
        activation,
        state,
        instruction.operands.map((each) => getRegister(activation, state, each)),
      );
  }
}

/** Answers the places of a written list of functions or rows, of which each is something else. */
function listPlaces(activation: Activation, state: State, list: Value): readonly Value[] | undefined {
  const elements = findTurns(activation, state, list);
  if (elements?.some(({ refs }) => refs.length > 0) !== true) return undefined;
  return elements.map((_, index) => activation.run.makeConstant(index));
}

/** `import('./x.js')` with a constant specifier. */
function findImported(activation: Activation, specifier: Value): Value | undefined {
  const { run, function: body } = activation;
  const constant = findConstant(specifier)?.value;
  if (typeof constant !== 'string') return undefined;
  const target = run.program.resolve(body.file, constant);
  if (target.kind === 'missing') return undefined;
  if (target.kind !== 'file') return getPackageValue(run, target.name, target.subpath, '*');
  return describeExport(run, getModuleValue(run, target.file, 'import'), { file: target.file, specifier: constant, imported: '*' });
}

function concatenateTemplate(activation: Activation, state: State, instruction: Extract<Instruction, { op: 'template' }>): Value {
  const { run } = activation;
  const parts: Value[] = [];
  const spans: (Instruction['at'] | undefined)[] = [];
  for (const [index, text] of instruction.strings.entries()) {
    parts.push(run.makeConstant(text));
    spans.push(undefined);
    const value = instruction.values[index];
    if (value === undefined) continue;
    parts.push(getRegister(activation, state, value));
    spans.push(instruction.spans[index]);
  }
  return concatenate(activation, state, parts, spans);
}

function callTag(activation: Activation, state: State, instruction: Extract<Instruction, { op: 'tagged-template' }>): Value | undefined {
  const { run } = activation;
  const fields = new Map(instruction.strings.map((text, index) => [String(index), run.makeConstant(text)]));
  fields.set('raw', allocateValue(activation, state, 'raw', makeCell('array', { fields: new Map(fields), length: fields.size })));
  const strings = allocateValue(activation, state, 'strings', makeCell('array', { fields, length: instruction.strings.length }));
  const values = instruction.values.map((value) => getRegister(activation, state, value));
  const tag = getRegister(activation, state, instruction.tag);
  const receiver = instruction.object === undefined ? run.undefinedValue : getRegister(activation, state, instruction.object);
  const site: CallSite = {
    at: instruction.at,
    argumentSpans: [instruction.at, ...values.map(() => instruction.at)],
    calleeText: 'tag',
    isConstruct: false,
  };
  return run.operations.callTag(activation, state, tag, receiver, { values: [strings, ...values], rest: undefined }, site);
}

function getProperty(activation: Activation, state: State, object: Value, property: PropertyKeyOperand): Value {
  const { operations } = activation.run;
  if ('name' in property) return operations.readProperty(activation, state, object, property.name);
  const key = getRegister(activation, state, property.key);
  if (key.taints.length > 0) checkChosenVariable(activation, state, object, key);
  return operations.readComputed(activation, state, object, key);
}

function evaluateCall(activation: Activation, state: State, instruction: Extract<Instruction, { op: 'call' }>): Value | undefined {
  const { run } = activation;
  const receiver = instruction.object === undefined ? run.undefinedValue : getRegister(activation, state, instruction.object);
  const args = collectArguments(activation, state, instruction.arguments);
  const site: CallSite = {
    at: instruction.at,
    argumentSpans: instruction.argumentSpans,
    calleeText: instruction.calleeText,
    isConstruct: false,
    typeArguments: instruction.typeArguments,
  };
  let callee = getRegister(activation, state, instruction.callee);
  const written = callee;
  let method: string | undefined;
  if (instruction.object !== undefined && instruction.property !== undefined) {
    const name =
      'name' in instruction.property
        ? instruction.property.name
        : findConstant(getRegister(activation, state, instruction.property.key))?.value;
    if (typeof name === 'string') {
      method = name;
      callee = completeCallee(activation, state, callee, receiver, name, activation.spans[instruction.object]);
    }
  }
  const given = run.operations.callValue(activation, state, callee, receiver, args, site);
  const result =
    given === undefined || method === undefined
      ? given
      : tellByMethod(activation, state, { receiver, name: method, arguments: args, site }, given);
  const [named, ...others] = instruction.typeArguments;
  if (result === undefined || named === undefined || others.length > 0) return result;
  // `container.get<Orders>(token)` answers what it is asked for; what a built-in method of the name gives is a guess.
  const isGuess = callee !== written && result.refs.length === 0 && result.taints.length === 0;
  const answer = isGuess ? makeValueLike(result, { nodes: [], constants: undefined }) : result;
  return declareType(run, answer, { type: named, file: activation.function.file });
}
