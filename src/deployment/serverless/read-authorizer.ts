import type { DataNode } from '../data/data-node.ts';
import type { Authorizer, AuthorizerKind, Fact, SourceRange } from '../deployment.ts';
import type { FunctionDraft } from '../deployment-draft.ts';
import { findKind } from '../find-authorizer-kind.ts';
import { findNamedFunction, findReferredType, type Service } from './service.ts';

/** Who is asked when nothing is said. */
export function makeOpen(at: SourceRange): Fact<Authorizer> {
  return { value: { kind: 'none' }, at };
}

/** Reads `authorizer` of an event: a name, an address, a type, or a map with them. `apis`: authorizers that the provider describes. */
export function readEventAuthorizer(
  service: Service,
  event: DataNode,
  trigger: SourceRange,
  described: DataNode | undefined,
): Fact<Authorizer> {
  const { reader } = service;
  const entry = reader.getEntry(event, 'authorizer');
  const node = reader.get(event, 'authorizer');
  if (entry === undefined || node === undefined) return makeOpen(trigger);
  const asksScopes = reader.get(node, 'scopes') !== undefined;
  return { value: { ...readAuthorizer(service, node, described, entry.at), ...(asksScopes ? { asksScopes } : {}) }, at: entry.at };
}

function readAuthorizer(service: Service, node: DataNode, described: DataNode | undefined, at: SourceRange): Authorizer {
  const { reader } = service;
  const text = reader.text(node);
  if (text !== undefined) return readNamed(service, node, text, described, at);
  if (node.kind === 'reference' || node.kind === 'unknown') return readAddressed(service, node, at);
  if (node.kind !== 'map') return { kind: 'unknown' };
  const type = findKind(reader.text(reader.get(node, 'type')));
  if (type !== undefined && type !== 'lambda') return { ...makeAuthorizer(type), ...nameOf(reader.text(reader.get(node, 'name'))) };
  const arn = reader.get(node, 'arn');
  if (arn !== undefined) {
    const found = readAddressed(service, arn, at);
    return found.kind === 'unknown' && type !== undefined ? { ...found, kind: type } : found;
  }
  const name = reader.get(node, 'name');
  const words = reader.text(name);
  if (name !== undefined && words !== undefined) {
    const found = readNamed(service, name, words, described, at);
    return found.kind === 'unknown' && reader.get(node, 'claims') !== undefined ? { ...found, kind: 'cognito' } : found;
  }
  return { kind: type ?? 'unknown' };
}

function readNamed(service: Service, node: DataNode, text: string, described: DataNode | undefined, at: SourceRange): Authorizer {
  const entry = service.reader.getEntry(described, text);
  if (entry !== undefined) return { ...readDescribed(service, service.reader.get(entry.value), at), name: text };
  const found = readAddressed(service, node, at);
  if (found.kind !== 'unknown') return { name: text, ...found };
  const kind = findKind(text);
  return kind === 'iam' || kind === 'none' ? makeAuthorizer(kind) : { kind: 'unknown', name: text };
}

function makeAuthorizer(kind: AuthorizerKind): Authorizer {
  return kind === 'none' ? { kind, isExplicit: true } : { kind };
}

/** `provider.httpApi.authorizers.<name>` */
function readDescribed(service: Service, node: DataNode | undefined, at: SourceRange): Authorizer {
  const { reader } = service;
  if (node?.kind !== 'map') return { kind: 'unknown' };
  const called = reader.get(node, 'functionName') ?? reader.get(node, 'functionArn');
  if (called !== undefined) markAuthorizer(findNamedFunction(service, called), at);
  const type = findKind(reader.text(reader.get(node, 'type')));
  return { kind: type ?? (called === undefined ? 'jwt' : 'lambda') };
}

/** A function of the service, or the address of a function or of a pool of users. */
function readAddressed(service: Service, node: DataNode, at: SourceRange): Authorizer {
  const words = service.reader.words(node) ?? '';
  if (/cognito-idp|userpool/iu.test(words) || findReferredType(service, node) === 'AWS::Cognito::UserPool') return { kind: 'cognito' };
  const called = findNamedFunction(service, node);
  markAuthorizer(called, at);
  if (called !== undefined) return { kind: 'lambda', name: called.name };
  if (words.includes(':lambda:') || findReferredType(service, node) === 'AWS::Lambda::Function') return { kind: 'lambda' };
  return { kind: 'unknown' };
}

/** Notes that a function is asked by an API. */
function markAuthorizer(called: FunctionDraft | undefined, at: SourceRange): void {
  if (called === undefined || called.triggers.some(({ kind }) => kind === 'authorizer')) return;
  called.triggers.push({ kind: 'authorizer', at });
}

function nameOf(name: string | undefined): { readonly name?: string } {
  return name === undefined ? {} : { name };
}
