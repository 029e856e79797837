import { joinStates } from '../domain/join-states.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { listMatchedLetters, type MatchedLetters } from '../flow/matched-letters.ts';
import { ActivationJoin } from './activation-join.ts';
import { getCell, takeStep, type Activation } from './activation.ts';
import type { Callback, ModelCall } from './callbacks.ts';
import { joinAll } from './property-access.ts';
import { canTakeTurns, takeTurns } from './written-list.ts';

/**
 * `text.replace(/[<>]/g, (letter) => …)`: where the expression matches written letters only, its callback is called with one after the
 * other, whatever the text is. Unless it answers written texts, nothing is learned from that.
 */
export function giveMatches(activation: Activation, state: State, call: ModelCall): void {
  const { rows, callbacks, arguments: args } = call;
  const callback = callbacks.get('a1');
  const [ref, other] = args.values[0]?.refs ?? [];
  if (callback === undefined || ref === undefined || other !== undefined || !isReplacing(rows)) return;
  const pattern = getCell(activation, state, ref)?.pattern;
  const matched = pattern === undefined ? undefined : listMatchedLetters(pattern.source, pattern.flags);
  if (matched === undefined || !canTakeTurns(activation, matched.letters.length)) return;
  const result = giveEach(activation, state, call, callback, matched);
  if (result === undefined) return;
  callback.called = true;
  callback.isGiven = true;
  callback.result = result;
}

function giveEach(
  activation: Activation,
  state: State,
  { receiver, site }: ModelCall,
  { value, argument }: Callback,
  { letters, isGroup }: MatchedLetters,
): Value | undefined {
  const { run } = activation;
  const matches = letters.map((letter) => run.makeConstant(letter));
  const own = { ...site, argumentSpans: [site.argumentSpans[argument] ?? site.at] };
  const joining = new ActivationJoin(activation, `${activation.site}:matches`);
  const results: Value[] = [];
  return takeTurns(activation, matches, () => {
    for (const [index, match] of matches.entries()) {
      // A text need not have the letter.
      const after = state.fork();
      const values = isGroup ? [match, match, run.makeValue(), receiver] : [match, run.makeValue(), receiver];
      const args = { values, rest: undefined };
      const result = takeStep(activation, index, () => run.operations.callValue(activation, after, value, run.undefinedValue, args, own));
      if (result === undefined || !isWritten(result)) return undefined;
      results.push(result);
      joinStates(state, after, 'match', joining);
    }
    return joinAll(activation, 'matches', results);
  });
}

function isWritten({ constants, taints, refs, nodes }: Value): boolean {
  return constants !== undefined && taints.length + refs.length + nodes.length === 0;
}

function isReplacing({ natives }: ModelCall['rows']): boolean {
  return natives.includes('string-replace') || natives.includes('string-replace-all');
}
