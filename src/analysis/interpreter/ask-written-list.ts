import { makeCell } from '../domain/cell.ts';
import { intersectFacts, uniteFacts } from '../domain/facts.ts';
import { joinStates } from '../domain/join-states.ts';
import type { State } from '../domain/state.ts';
import { findTruth, makeOptional, makeValueLike, type Fact, type Value } from '../domain/value.ts';
import { getSiteId, takeStep, type Activation } from './activation.ts';
import { ActivationJoin } from './activation-join.ts';
import { allocateValue } from './allocate.ts';
import { callEach } from './call-each.ts';
import type { CallAnswer, ModelCall } from './callbacks.ts';
import { listFacts } from './guards.ts';
import { joinAll } from './property-access.ts';
import { refineElement } from './refine-element.ts';
import { makeWrittenList } from './written-list.ts';

/** Methods that ask a callback of each element. */
export const askingMethods = ['some', 'every', 'find', 'filter'] as const;

type AskingMethod = (typeof askingMethods)[number];

/** Is it one of them? */
export function isAsking(method: string): method is AskingMethod {
  return (askingMethods as readonly string[]).includes(method);
}

/** What the callback answered of one element. */
interface Answer {
  /** The element, with what holds of it if the answer was true. */
  readonly element: Value;
  readonly truth: boolean | undefined;
  readonly whenTrue: readonly Fact[];
  readonly whenFalse: readonly Fact[];
}

/**
 * `some`, `every`, `find` and `filter` of a written list ask their callback of one element after the other: each answer tells something of its
 * own. Of what never returns after others have answered, those tell what they do.
 */
export function askWrittenList(
  activation: Activation,
  state: State,
  call: ModelCall,
  method: AskingMethod,
  list: readonly Value[],
): CallAnswer {
  const answers: Answer[] = [];
  const joining = new ActivationJoin(activation, `${activation.site}:asked`);
  for (const [index, element] of list.entries()) {
    // The first answer can end it; what others would find out is not known then.
    const own = index === 0 || method === 'filter' ? state : state.fork();
    const answer = takeStep(activation, index, () => ask(activation, own, call, index, element));
    if (answer === undefined) {
      if (index === 0 || method === 'filter') return { value: undefined };
      break;
    }
    answers.push(answer);
    if (own !== state) joinStates(state, own, 'asked', joining);
    if (answer.truth !== undefined && answer.truth === endingTruth[method]) break;
  }
  return { value: finish[method](activation, state, call, answers) };
}

/** The answer after which none is asked for. */
const endingTruth: Readonly<Record<AskingMethod, boolean | undefined>> = { some: true, every: false, find: true, filter: undefined };

function ask(activation: Activation, state: State, call: ModelCall, index: number, element: Value): Answer | undefined {
  const { run } = activation;
  const [, receiver] = call.arguments.values;
  const answer = callEach(activation, state, call, [element, run.makeConstant(index), call.receiver], receiver);
  if (answer === undefined) return undefined;
  const implications = answer.implications?.test === 'truth' ? answer.implications : undefined;
  const [whenTrue, whenFalse] = [listFacts(run, implications?.whenTrue ?? []), listFacts(run, implications?.whenFalse ?? [])];
  const refined = refineElement(activation, state, element, whenTrue) ?? element;
  // A promise is true, whatever it is settled with.
  return { element: refined, truth: answer.pending === undefined ? findTruth(answer) : true, whenTrue, whenFalse };
}

type Finish = (activation: Activation, state: State, call: ModelCall, answers: readonly Answer[]) => Value;

const finish: Readonly<Record<AskingMethod, Finish>> = {
  some: (activation, _state, _call, answers) => makeVerdict(activation, answers, true),
  every: (activation, _state, _call, answers) => makeVerdict(activation, answers, false),
  find: (activation, _state, _call, answers) => makeFound(activation, answers),
  filter: makeFiltered,
};

/** `decisive`: one such answer decides. */
function makeVerdict(activation: Activation, answers: readonly Answer[], decisive: boolean): Value {
  const isDecided = answers.some(({ truth }) => truth === decisive);
  const isOpen = answers.some(({ truth }) => truth === undefined);
  const [whenTrue, whenFalse] = decisive
    ? [intersectAll(answers, 'whenTrue', true), uniteAll(answers, 'whenFalse')]
    : [uniteAll(answers, 'whenTrue'), intersectAll(answers, 'whenFalse', false)];
  return activation.run.makeValue({
    id: getSiteId(activation, 'verdict'),
    constants: isDecided ? [decisive] : isOpen ? [true, false] : [!decisive],
    implications: { whenTrue, whenFalse, test: 'truth' },
  });
}

/** What holds when all answers are the same. */
function uniteAll(answers: readonly Answer[], side: 'whenTrue' | 'whenFalse'): readonly Fact[] {
  return answers.reduce<readonly Fact[]>((all, answer) => uniteFacts(all, answer[side]), []);
}

/** What holds when one of the answers is so that can be. */
function intersectAll(answers: readonly Answer[], side: 'whenTrue' | 'whenFalse', truth: boolean): readonly Fact[] {
  const [first, ...others] = answers.filter((answer) => answer.truth !== !truth).map((answer) => answer[side]);
  return first === undefined ? [] : others.reduce(intersectFacts, first);
}

function makeFound(activation: Activation, answers: readonly Answer[]): Value {
  const { run } = activation;
  const possible = answers.filter(({ truth }) => truth !== false);
  const found = joinAll(
    activation,
    'found',
    possible.map(({ element }) => element),
  );
  if (found === undefined) return run.undefinedValue;
  if (possible.some(({ truth }) => truth === true)) return found;
  const nothing = uniteAll(answers, 'whenFalse');
  // What is found can be false itself.
  const isTrue = possible.every(({ element }) => findTruth(element) === true || (element.refs.length > 0 && element.taints.length === 0));
  const implications = {
    whenTrue: intersectAll(answers, 'whenTrue', true),
    whenFalse: isTrue ? nothing : [],
    whenUndefined: nothing,
    test: 'truth',
  } as const;
  return makeValueLike(makeOptional(found), { id: getSiteId(activation, 'found or not'), implications });
}

function makeFiltered(activation: Activation, state: State, call: ModelCall, answers: readonly Answer[]): Value {
  const kept = answers.filter(({ truth }) => truth !== false);
  const elements = kept.map(({ element }) => element);
  if (kept.every(({ truth }) => truth === true)) return makeWrittenList(activation, state, 'filtered', elements);
  const rest = joinAll(activation, 'kept', elements);
  const isEmpty = !kept.some(({ truth }) => truth === true);
  const whenEmpty = isEmpty ? uniteAll(answers, 'whenFalse') : 'never';
  const filtered = allocateValue(activation, state, 'filtered', makeCell('array', { rest, whenEmpty }));
  activation.run.lists.kept.set(filtered.id, { of: call.receiver.id, count: answers.length, whenAll: uniteAll(answers, 'whenTrue') });
  return filtered;
}
