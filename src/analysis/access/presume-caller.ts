import { authenticatorName, authenticatorVerb, identityName } from '../../models/access/caller-words.ts';
import { exposureThreat } from '../../models/threats.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import { makeTrail } from '../domain/trail.ts';
import { makeTaint, natures, uniteNatures, type Taint } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import { getCell, getLocation, type Activation, type Arguments, type CallSite } from '../interpreter/activation.ts';
import { collectTaints } from '../interpreter/collect-taints.ts';
import { addFacts } from '../interpreter/guards.ts';

/** Does a name promise to ask who calls? */
function isAuthenticator(name: string): boolean {
  return authenticatorName.test(name) && authenticatorVerb.test(name);
}

/**
 * Takes a function of another package by its word, as the settings allow: one that is named for it and given the request asks who calls;
 * around a function it does so before that is called; else what it answers may be a middleware.
 */
export function presumeCaller(activation: Activation, state: State, args: Arguments, site: CallSite, answer: Value): Value {
  const { run } = activation;
  if (!run.options.trustUnknownValidators) return answer;
  const name = /[\w$]+$/u.exec(site.calleeText)?.[0] ?? '';
  const asks = isAuthenticator(name);
  if (!asks && !identityName.test(name)) return answer;
  const given = args.rest === undefined ? args.values : [...args.values, args.rest];
  if (asks)
    for (const ref of given.flatMap(({ refs }) => refs)) {
      const closure = getCell(activation, state, ref)?.closure;
      if (closure !== undefined) run.callers.presumedCallers.add(closure.function.id);
    }
  const nature = uniteNatures(given.flatMap((value) => collectTaints(activation, state, value)));
  if ((nature & (natures.request | natures.credential)) === 0) {
    if (asks) run.callers.presumed.add(answer.id);
    return answer;
  }
  if (asks) addFacts(activation, state, [{ value: requestId, excludes: requestFacts.authenticated }]);
  return { ...answer, taints: [makePresumedTaint(activation, site, answer)] };
}

/** What it answers is taken for who calls. */
function makePresumedTaint(activation: Activation, { calleeText }: CallSite, answer: Value): Taint {
  const at = getLocation(activation);
  const root = activation.run.getSourceRoot(`caller ${calleeText}`, 'the caller', `${calleeText}()`, at, { nature: natures.identity });
  const trail = makeTrail(answer.id, undefined, { at });
  return makeTaint(root, exposureThreat, trail);
}

/** Is it a function of another package that is named for asking who calls, or what such a function made? */
export function isPresumedMiddleware({ run }: Activation, { id, nodes }: Value): boolean {
  if (run.callers.presumed.has(id)) return true;
  return run.options.trustUnknownValidators && nodes.some(({ isUnknown, text }) => isUnknown && isAuthenticator(lastName(text)));
}

function lastName(text: string): string {
  return /[\w$]+$/u.exec(text)?.[0] ?? '';
}
