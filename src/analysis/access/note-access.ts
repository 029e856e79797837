import type { State } from '../domain/state.ts';
import { uniteTaints } from '../domain/taint.ts';
import type { Access, Activation } from '../interpreter/activation.ts';
import { noteActing } from '../misuse/failures.ts';
import { getKnownCaller } from './tell-path.ts';

/** What a caller must be known for. */
const protectedKinds: ReadonlySet<Access['kind']> = new Set(['read', 'change', 'create', 'act']);

/** Ways to accesses that one function keeps apart: functions that call each other at several places lead to some in any number of ways. */
const mostWays = 300;

const anyWay: Access['calls'] = [];

/** Keeps an access with what is known of the request. Where it is met again, what is known each time counts. */
export function noteAccess(
  activation: Activation,
  state: State,
  access: Access,
  { subject, begun, calls }: Pick<Access, 'subject' | 'begun' | 'calls'> = access,
): void {
  if (protectedKinds.has(access.kind)) noteActing(activation, state);
  const known = access.known | getKnownCaller(state);
  const { accesses } = activation;
  const way = makeKey(access, calls);
  const key = accesses.size < mostWays || accesses.has(way) ? way : makeKey(access, anyWay);
  const old = accesses.get(key);
  accesses.set(key, {
    row: access.row,
    kind: access.kind,
    at: access.at,
    calleeText: access.calleeText,
    calls: key === way ? calls : (old?.calls ?? calls),
    begun,
    subject: old === undefined ? subject : uniteTaints(old.subject, subject),
    parameters: access.parameters,
    isOwn: access.isOwn && old?.isOwn !== false,
    asks: old === undefined || old.asks === access.asks ? access.asks : undefined,
    known: old === undefined ? known : old.known & known,
    route: access.route ?? old?.route,
  });
}

function makeKey({ at: { file, span }, row, kind }: Access, calls: Access['calls']): string {
  let way = '';
  for (const { at } of calls) way = way === '' ? `${at.span.start}` : `${way},${at.span.start}`;
  return `${file}:${span.start}:${row.isChained === true ? span.end : ''}:${way}:${kind}`;
}
