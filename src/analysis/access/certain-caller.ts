import { authorizerPart, certainPart, contextPart } from '../../models/access/caller-words.ts';
import type { ValueId } from '../domain/identity.ts';
import { natures, type Taint } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import type { Run } from '../interpreter/run.ts';

/**
 * Is it there in each request that a gateway lets through: who calls, or what it says of him altogether? Not where something else, or nothing, may be in its
 * place.
 */
export function isCertainCaller(run: Run, { id, taints }: Value): boolean {
  if (taints.length === 0) return false;
  const isPart = run.parts.findOrigin(id) !== undefined;
  return taints.every((taint) => (isPart ? taint.isDirect : isText(run, id, taint)) && isCertainPart(run, taint));
}

/** `String(claims.sub)` */
function isText({ transparent }: Run, id: ValueId, { trail: { value, note } }: Taint): boolean {
  return note === 'converted' && value === id && transparent.has(id);
}

/** Nothing but the deployment, or the type of the event where nothing is known of that, tells that there is an authorizer. */
function isCertainPart({ options }: Run, { root, path, lookup }: Taint): boolean {
  if (lookup !== undefined) return false;
  const isOther = root.kind === 'source' && (root.nature & natures.identity) === 0;
  // asked wherever something of a request may be missing: most of that is neither
  if (isOther && !(path.at(-1) ?? root.text).endsWith(contextPart)) return false;
  const names = root.kind === 'input' ? path : [...root.text.split('.'), ...path];
  if (names.at(-1) === contextPart) return options.areTokensVerified?.() === true;
  const from = names.indexOf(authorizerPart);
  if (from === -1 || !certainPart.test(names.at(-1) ?? '')) return false;
  if (isOther) return false;
  return options.areTokensVerified?.() ?? (root.kind === 'source' && typedAuthorizer.test([root.label, ...names.slice(from)].join('.')));
}

/** As `aws-lambda` declares events of HTTP APIs that have an authorizer. */
const typedAuthorizer = /^API Gateway authorizer claim\.authorizer\.(?:jwt|lambda)\b/u;
