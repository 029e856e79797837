import { dropAlternatives } from '../access/is-alternative.ts';
import { getConfidentiality, type Confidentiality } from '../../secrets/confidentiality.ts';
import { expandNode, isStructure, isTextNode, type CompiledCondition } from '../binding/api-node.ts';
import type { PathStep } from '../binding/parse-model-path.ts';
import type { State } from '../domain/state.ts';
import { natures, uniteNatures } from '../domain/taint.ts';
import { isUndefined, type Value } from '../domain/value.ts';
import { writesHosts } from '../flow/regex-hosts.ts';
import type { Primitive } from '../ir/ir.ts';
import { isClaimed } from '../access/tell-claim.ts';
import { isTrueOfFailure, isUndecided } from '../misuse/failure-facts.ts';
import { getCell, type Activation } from './activation.ts';
import { ignoresFirst } from './ignored-names.ts';
import { collectTaints } from './collect-taints.ts';
import { hasPathForm, pathForm } from './path-form.ts';
import type { Run } from './run.ts';
import { isSharedOnly } from './shared-property.ts';
import { isSet } from './settings.ts';
import type { SinkPlace } from './sink-place.ts';

/** Does a row's condition hold for the values of this call? */
export function holdsCondition(
  activation: Activation,
  state: State,
  condition: CompiledCondition,
  place: SinkPlace,
  subject?: Value,
): boolean {
  return testCondition(activation, state, condition, place, subject) !== condition.not;
}

function testCondition(activation: Activation, state: State, condition: CompiledCondition, place: SinkPlace, subject?: Value): boolean {
  const { isPresent, values } = readCallPath(activation, state, condition.path, place, subject);
  switch (condition.is) {
    case 'present':
      return isPresent;
    case 'absent':
      return !isPresent;
    case 'truthy':
      return values.some(isTruthyOrObject);
    case 'unknown-or-truthy':
      return values.some((value) => value.constants === undefined || isTruthyOrObject(value));
    case 'constant':
      return isPresent && values.every((value) => value.constants !== undefined && value.constants.length > 0 && value.taints.length === 0);
    case 'matches':
      return values.some((value) => matches(activation.run, condition, value));
    case 'library':
      return values.some(({ nodes }) => nodes.some((node) => expandNode(node).some((each) => each.text === condition.type)));
    case 'setting':
      return isSet(activation.run, condition);
    case 'string':
      return isPresent && values.every((value) => value.refs.length === 0 && value.nodes.every(isTextNode));
    case 'object':
      return values.some((value) => value.refs.some((ref) => getCell(activation, state, ref)?.kind !== 'function'));
    case 'function':
      return values.some((value) => value.refs.some((ref) => getCell(activation, state, ref)?.kind === 'function'));
    case 'reveals':
      return values.some((value) => activation.run.texts.shapes.get(value.id)?.reveals === true);
    case 'open-pattern':
      return values.some((value) => isOpenPattern(activation, state, value));
    case 'nameless':
      return values.some((value) => isNameless(activation, state, value));
    case 'resolved':
      return values.some(({ id }) => hasPathForm(activation.run, id, pathForm.resolved | pathForm.placed));
    case 'secret-name':
      return values.some(namesSecret);
    case 'named':
      return values.some((value) => isNamed(value, condition.pattern));
    case 'sent':
      return values.some((value) => isSent(activation, state, value));
    case 'refused':
      return values.some((value) => isTrueOfFailure(activation.run, value));
    case 'undecided':
      return values.some(isUndecided);
    case 'claimed':
      return values.some((value) => isClaimed(state, value) || isSent(activation, state, value));
    case 'uploaded':
      return values.some((value) => isUpload(activation, value));
    case 'structure':
      return values.some((value) => value.refs.length > 0 || activation.run.structures.has(value.id) || isPartStructure(activation, value));
  }
}

const secretMeanings: ReadonlySet<Confidentiality> = new Set(['credential', 'token']);

/** Does the program have it under a name that matches? */
function isNamed({ taints }: Value, pattern: RegExp | undefined): boolean {
  return taints.some(({ root }) => root.kind === 'source' && (root.nature & natures.secret) !== 0 && pattern?.test(root.text) === true);
}

/** Is it of the sender's choice, and nothing that the program keeps or knows of him? */
function isSent(activation: Activation, state: State, value: Value): boolean {
  const taints = collectTaints(activation, state, value);
  const nature = dropAlternatives(activation.run, state, taints, uniteNatures(taints));
  return (nature & natures.request) !== 0 && (nature & (natures.identity | natures.secret | natures.stored)) === 0;
}

/** Does it name what was uploaded? A name that the program begins is that of something beside it. */
function isUpload({ run }: Activation, { id, taints }: Value): boolean {
  return (uniteNatures(taints) & natures.upload) !== 0 && (run.texts.shapes.get(id)?.start ?? '') === '';
}

/** Is it a name that means a credential? */
function namesSecret({ constants }: Value): boolean {
  return constants?.some((name) => typeof name === 'string' && secretMeanings.has(getConfidentiality(name))) === true;
}

function hasObject({ refs, nodes }: Value): boolean {
  return refs.length > 0 || nodes.length > 0;
}

function isTruthyOrObject(value: Value): boolean {
  return hasObject(value) || value.constants?.some(Boolean) === true;
}

/** Does a text match that the value is or begins with? */
function matches({ texts }: Run, condition: CompiledCondition, { id, constants }: Value): boolean {
  const test = (text: Primitive): boolean => text !== undefined && condition.pattern?.test(String(text)) === true;
  return constants?.some(test) === true || test(texts.shapes.get(id)?.start);
}

function isOpenPattern(activation: Activation, state: State, { refs }: Value): boolean {
  return refs.some((ref) => {
    const pattern = getCell(activation, state, ref)?.pattern;
    return pattern !== undefined && !writesHosts(pattern.source, pattern.flags, true);
  });
}

/** A function that does not look at its first parameter, which is the name of what it is given. */
export function isNameless(activation: Activation, state: State, { refs }: Value): boolean {
  return refs.some((ref) => {
    const closure = getCell(activation, state, ref)?.closure;
    return closure !== undefined && ignoresFirst(closure.function.lower());
  });
}

function isPartStructure(activation: Activation, { nodes }: Value): boolean {
  return nodes.some((node) => activation.run.graph.isEvent(node) && isStructure(node));
}

/** Answers the values at a place of a call, and whether anything is given there. */
export function readCallPath(
  activation: Activation,
  state: State,
  path: readonly PathStep[],
  place: SinkPlace,
  subject?: Value,
): { readonly isPresent: boolean; readonly values: readonly Value[] } {
  let values: readonly Value[] = [];
  let isPresent = true;
  let height = 0;
  for (const step of path) {
    if (step.kind === 'argument') {
      const given = place.arguments === undefined ? noValues : takeArguments(place.arguments.values, step.from, step.to + 1);
      values = given.length > 0 || place.arguments?.rest === undefined ? given : [place.arguments.rest];
      isPresent = values.length > 0 && !values.every(isUndefined);
    } else if (step.kind === 'value') {
      values = subject === undefined ? [] : [subject];
    } else if (step.kind === 'owner') {
      const owner = place.owners?.at(-++height);
      values = owner === undefined ? [] : [owner];
    } else if (step.kind === 'enclosing') {
      values = activation.arguments.values;
    } else if (step.kind === 'parameter') {
      const given = place.parameters?.get(step.index);
      values = given === undefined ? [] : [given];
    } else if (step.kind === 'receiver') {
      values = place.receiver === undefined ? [] : [place.receiver];
    } else if (step.kind === 'member') {
      // What one route sets on its response is nothing to another.
      values = values.flatMap((value) =>
        step.names
          .filter((name) => !isSharedOnly(activation, state, value, name))
          .map((name) => activation.run.operations.readProperty(activation, state, value, name)),
      );
      isPresent = values.some((value) => !isUndefined(value));
    } else if (step.kind === 'element' || step.kind === 'any-member') {
      values = values.flatMap((value) => readElements(activation, state, value));
    }
  }
  return { isPresent, values };
}

const noValues: readonly Value[] = [];

function takeArguments(values: readonly Value[], from: number, to: number): readonly Value[] {
  return from === 0 && to >= values.length ? values : values.slice(from, to);
}

function readElements(activation: Activation, state: State, value: Value): readonly Value[] {
  const parts: Value[] = [];
  for (const ref of value.refs) {
    const cell = getCell(activation, state, ref);
    if (cell === undefined) continue;
    parts.push(...cell.fields.values());
    if (cell.rest !== undefined) parts.push(cell.rest);
  }
  return parts.length > 0 ? parts : [activation.run.operations.readElement(activation, state, value)];
}
