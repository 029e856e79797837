import { makeWord } from './make-word.ts';
import type { SchemaAnswer } from '../../models/schema-rows.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, withNodes, type Fact, type Value } from '../domain/value.ts';
import { uniteNodes } from '../domain/unite-lists.ts';
import type { ApiNode } from '../binding/api-node.ts';
import { getSiteId, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import type { Checked } from './validate.ts';

/** Where an outcome keeps whether the data passed. */
export const passedPart = '%passed';

/** A boolean that is true exactly when the data passed. */
export function makeVerdict(activation: Activation, facts: readonly Fact[]): Value {
  const implications = { whenTrue: facts, whenFalse: [], test: 'truth' as const };
  return activation.run.makeValue({ id: getSiteId(activation, 'success'), constants: [true, false], implications });
}

/** Answers a verdict that tells nothing before it is awaited. */
export function delayVerdict(verdict: Value): Value {
  const { implications } = verdict;
  return makeValueLike(verdict, { implications: undefined, pending: { facts: [], implications, thrown: undefined } });
}

/** Makes the object that a check answers; a list of what is wrong tells nothing before it is awaited, when it is a promise's. */
export function makeOutcome(
  activation: Activation,
  state: State,
  answers: SchemaAnswer,
  checked: Checked,
  { nodes = [], isAsync = false }: { readonly nodes?: readonly ApiNode[]; readonly isAsync?: boolean } = {},
): Value {
  const { run } = activation;
  const { facts, value } = checked;
  if (answers.isValueOrError === true) return makeValueLike(value, { implications: { whenTrue: [], whenFalse: facts, test: 'instance' } });
  if (answers.isTrueOrList === true)
    return run.makeValue({ id: getSiteId(activation, 'verdict'), implications: { whenTrue: facts, whenFalse: [], test: 'list' } });
  const passed = makeVerdict(activation, facts);
  const told = { whenTrue: [], whenFalse: facts };
  const error = run.makeValue({ id: getSiteId(activation, 'issues'), implications: { ...told, test: 'truth' } });
  const fields = new Map([[passedPart, passed]]);
  if (answers.success !== undefined) fields.set(answers.success, passed);
  if (answers.error !== undefined) fields.set(answers.error, error);
  if (answers.value !== undefined) fields.set(answers.value, value);
  if (answers.tag !== undefined) {
    const [name, passedTag, failedTag] = answers.tag;
    fields.set(name, makeWord(run, getSiteId(activation, 'tag'), { constant: passedTag, facts }, failedTag));
  }
  if (answers.isList === true) {
    const count = run.makeValue({ id: getSiteId(activation, 'count'), implications: { ...told, test: 'truth' } });
    fields.set('length', isAsync ? delayVerdict(count) : count);
    fields.set('0', isAsync ? delayVerdict(error) : error);
  }
  const isList = answers.isList === true || answers.error === '0';
  const whenEmpty = answers.isList === true && !isAsync ? facts : undefined;
  const made = allocateValue(activation, state, 'outcome', makeCell(isList ? 'array' : 'object', { fields, whenEmpty }));
  return withNodes(made, uniteNodes(made.nodes, nodes));
}
