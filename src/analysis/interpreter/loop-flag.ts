import { everyThreat } from '../../models/threats.ts';
import type { Closure } from '../domain/cell.ts';
import { uniteFacts } from '../domain/facts.ts';
import { addCases, makeTold } from '../domain/join.ts';
import { listCases, tellConstant, type Case } from '../domain/told-cases.ts';
import type { State } from '../domain/state.ts';
import { findTruth, makeValueLike, type Fact, type Value } from '../domain/value.ts';
import type { ValueId } from '../domain/identity.ts';
import type { BlockId, Primitive } from '../ir/ir.ts';
import { getId, type Activation } from './activation.ts';
import { findCapturedPlaces, findFlagPlaces, type FlagPlace } from './flag-place.ts';
import { listTurnFacts, mergeTurnFacts, noTurnFacts, type TurnFacts } from './turn-facts.ts';

/** What a flag tells: when it is as true as in the beginning, of one that was nothing when it still is, and of a word when it is that. */
type Question = 'truth' | 'undefined' | 'constant';

/**
 * A variable or property that a loop gives another value when an element is not as it should be: `let valid = true; for (…) if (!test(x))
 * valid = false`, `let bad; for (…) if (!test(x)) bad = x`, `let failures = 0; for (…) if (!test(x)) failures++`. That it still has its first
 * value in the end tells of every element what it tells in each turn, if it had to have it before the turn too.
 */
export class LoopFlag {
  private readonly activation: Activation;
  private readonly place: FlagPlace;
  private readonly first: boolean;
  /** Stands for the flag having its first value when the turn begins. */
  private readonly before: ValueId;
  /** What its first value tells at the end of each turn; absent: no turn has ended with it. */
  private readonly facts = new Map<Question, TurnFacts>();
  private readonly questions: readonly Question[];

  constructor(activation: Activation, place: FlagPlace, loop: string) {
    this.activation = activation;
    this.place = place;
    this.first = Boolean(place.first);
    this.before = getId(activation, `flag ${loop}:${place.name}`);
    this.questions = place.first === undefined ? ['truth', 'undefined'] : isWord(place.first) ? ['constant'] : ['truth'];
  }

  begin(turn: State): void {
    const { activation, place } = this;
    if (place.isCounter) {
      const id = getId(activation, `counter ${place.name}`);
      activation.run.numbers.counters.add(id);
      place.write(turn, activation.run.makeValue({ id, constants: [0, 1] }));
    }
    for (const question of this.questions) this.tell(turn, question, [{ value: this.before, excludes: everyThreat }]);
  }

  /** Answers whether less is known now than after the turns before. */
  end(state: State, collect: (turn: State) => TurnFacts): boolean {
    const value = this.place.read(state);
    if (value === undefined || findTruth(value) === !this.first) return false;
    let isLess = false;
    const { place } = this;
    for (const question of this.questions) {
      const told = question === 'constant' ? tellConstant(value.implications, place.first) : readTold(value, this.first, question);
      const isSettled = state.facts.get(this.before) !== undefined || told.some((fact) => fact.value === this.before);
      const turn = state.fork();
      for (const fact of told) turn.addFact(fact.value, fact.excludes);
      const facts = isSettled ? collect(turn) : noTurnFacts;
      const known = this.facts.get(question);
      const merged = mergeTurnFacts(known, facts);
      if (merged === known) continue;
      this.facts.set(question, merged);
      isLess = true;
    }
    return isLess;
  }

  finish(state: State): void {
    for (const [question, found] of this.facts) {
      const facts = listTurnFacts(found);
      if (facts.length > 0) this.tell(state, question, facts);
    }
  }

  private tell(state: State, question: Question, facts: readonly Fact[]): void {
    const value = this.place.read(state);
    if (value === undefined || (value.implications !== undefined && value.implications.test !== 'truth')) return;
    const { whenTrue = [], whenFalse = [], whenUndefined = [], cases } = value.implications ?? {};
    const add = (isMeant: boolean, known: readonly Fact[]): readonly Fact[] => (isMeant ? uniteFacts(known, facts) : known);
    const implications = makeTold(
      'truth',
      add(question === 'truth' && this.first, whenTrue),
      add(question === 'truth' && !this.first, whenFalse),
      add(question === 'undefined', whenUndefined),
    );
    const ofConstants = question === 'constant' ? this.addToFirst(value, facts) : cases;
    this.place.write(state, makeValueLike(value, { implications: addCases(implications, ofConstants) }));
  }

  private addToFirst(value: Value, added: readonly Fact[]): readonly Case[] | undefined {
    const { first } = this.place;
    return listCases(value)?.map(({ constant, facts }) => ({ constant, facts: constant === first ? uniteFacts(facts, added) : facts }));
  }
}

function isWord(first: Primitive): boolean {
  return typeof first === 'string' || (typeof first === 'number' && first !== 0);
}

function readTold({ implications }: Value, truth: boolean, question: Question): readonly Fact[] {
  if (implications?.test !== 'truth') return [];
  if (question === 'undefined') return [...(implications.whenUndefined ?? []), ...implications.whenFalse];
  return truth ? implications.whenTrue : implications.whenFalse;
}

/** Answers the flags of a loop that begins. */
export function findFlags(activation: Activation, state: State, head: BlockId, exit: BlockId): readonly LoopFlag[] {
  return findFlagPlaces(activation, state, head, exit).map((place) => new LoopFlag(activation, place, `${head}`));
}

/** The same of a loop whose body is a function: variables around it. */
export function findCapturedFlags(activation: Activation, state: State, bodies: readonly Closure[]): readonly LoopFlag[] {
  return findCapturedPlaces(state, bodies).map((place) => new LoopFlag(activation, place, `@${activation.site}`));
}
