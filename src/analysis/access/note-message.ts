import { messageField, messageHeader, messageKind, namedKinds, signatureHeader } from '../../models/access/webhook-words.ts';
import { exposureThreat } from '../../models/threats.ts';
import { expandNode } from '../binding/api-node.ts';
import { getNature, natures, uniteTaints, type Taint } from '../domain/taint.ts';
import type { DeclaredType, Value } from '../domain/value.ts';
import { getLocation, type Activation } from '../interpreter/activation.ts';
import { rememberAnswers } from '../../util/remember-answers.ts';
import { unknownAccess } from './unknown-access.ts';
import { resolveTypeNodes } from '../interpreter/resolve-type-nodes.ts';

/** Is it a name under which only messages of a service hold something? */
const isMessagePart = rememberAnswers((name): boolean => {
  const lower = name.toLowerCase();
  return signatureHeader.test(lower) || messageHeader.test(lower) || messageField.test(name);
});

/** Does a header of this name show who sent a message? */
export const isSignatureName = rememberAnswers((name): boolean => signatureHeader.test(name.toLowerCase()));

/** Notes that a part of a request is asked for that only messages of a service have. */
export function noteMessagePart(activation: Activation, name: string, part: Value): void {
  if (part.taints.length > 0 && isMessagePart(name)) note(activation, 'message', part.taints);
}

/** Notes that something of a request is compared with what only messages of a service say. */
export function noteMessageKind(activation: Activation, { id, taints }: Value, kind: unknown): void {
  if (taints.length === 0 || typeof kind !== 'string') return;
  const field = activation.run.parts.findOrigin(id)?.property;
  if (messageKind.test(kind) || (field !== undefined && namedKinds[field] === kind)) note(activation, 'message', taints);
}

/** Notes that something of a request is declared to be what a service sends. */
export function noteMessageType(activation: Activation, { taints }: Value, { type, file }: DeclaredType): void {
  if (taints.length === 0 || type.kind === 'keyword') return;
  const messages = activation.run.graph.findByRole('message');
  const isMessage = resolveTypeNodes(activation.run, type, file).some((node) => expandNode(node).some((each) => messages.includes(each)));
  if (isMessage) note(activation, 'message', taints);
}

/** Notes that a text of a request is read: as data, or only as another text. */
export function noteParsed(activation: Activation, taints: readonly Taint[], isData: boolean): void {
  if (taints.length > 0) note(activation, 'parsed', taints, isData ? 'parsed' : 'decoded');
}

function note(activation: Activation, kind: 'message' | 'parsed', taints: readonly Taint[], label: string = kind): void {
  const subject = taints.filter((taint) => taint.root.kind === 'input' || isAsked(taint));
  if (subject.length === 0) return;
  const at = getLocation(activation);
  const key = `${at.file}:${at.span.start}:${kind}`;
  const old = activation.accesses.get(key);
  activation.accesses.set(key, {
    ...unknownAccess,
    row: { label },
    kind,
    at,
    calleeText: '',
    subject: uniteTaints(
      old?.subject ?? [],
      subject.map((taint) => ({ ...taint, threats: exposureThreat })),
    ),
  });
}

/** Is it what a request says, and nothing that was found by it? */
export function isAsked(taint: Taint): boolean {
  return taint.lookup === undefined && (getNature(taint) & (natures.request | natures.credential)) !== 0;
}
