import { bakeFacts } from '../domain/join.ts';
import { requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import { tellConstant } from '../domain/told-cases.ts';
import type { Value } from '../domain/value.ts';
import type { Primitive, Span } from '../ir/ir.ts';
import type { Run } from './run.ts';

/** A part of a text that is put together, and where it is written. */
export interface TextPart {
  readonly value: Value;
  readonly span: Span | undefined;
}

/** One of the texts that parts in a row can make, and what is known where they make it. */
interface TextVersion {
  readonly state: State;
  readonly parts: readonly TextPart[];
}

/** More texts than this are not told apart. */
const maximumVersions = 4;

/** Longer rows of parts are not remembered. */
const maximumParts = 8;

/** Answers the parts with those of texts among them of which it is open which they are. */
export function unfoldChoices(run: Run, parts: readonly TextPart[]): readonly TextPart[] {
  const { choices } = run.texts;
  if (choices.size === 0 || !parts.some(({ value }) => choices.has(value.id))) return parts;
  return parts.flatMap((part) => choices.get(part.value.id) ?? [part]);
}

/** Remembers the parts of a text in which one of several texts stands: what comes behind it may tell which. */
export function rememberChoice(run: Run, text: Value, parts: readonly TextPart[]): void {
  if (parts.length <= maximumParts && parts.some(({ value }) => isChoice(value))) run.texts.choices.set(text.id, parts);
}

/**
 * Answers the texts that parts make, where a part in front of a tainted one is one of a few texts: `base + (query ? '?' : '') + query`. Which
 * it is tells what was found out of the others.
 */
export function listVersions(run: Run, state: State, parts: readonly TextPart[]): readonly TextVersion[] {
  const last = parts.findLastIndex(({ value }) => value.taints.length > 0);
  let versions: readonly TextVersion[] = [{ state, parts }];
  const choices = new Map(parts.slice(0, Math.max(last, 0)).flatMap(({ value }) => (isChoice(value) ? [[value.id, value] as const] : [])));
  for (const choice of choices.values()) {
    const texts = choice.constants ?? [];
    if (versions.length * texts.length > maximumVersions) break;
    versions = versions.flatMap((version) => texts.map((text) => choose(run, version, choice, text)));
  }
  return versions.length === 1 ? versions : versions.map(applyFacts);
}

/** What is known in one version only holds nowhere else: the parts lose what it excludes. */
function applyFacts({ state, parts }: TextVersion): TextVersion {
  return { state, parts: parts.map((part) => ({ ...part, value: bakeFacts(part.value, state) })) };
}

function isChoice({ constants, taints, refs, nodes }: Value): boolean {
  return constants !== undefined && constants.length > 1 && taints.length + refs.length + nodes.length === 0;
}

/** The version in which a part is one text. No text at all is no part. */
function choose(run: Run, version: TextVersion, choice: Value, text: Primitive): TextVersion {
  const state = version.state.fork();
  for (const { value, excludes } of tellConstant(choice.implications, text)) if (value !== requestId) state.addFact(value, excludes);
  const constant = run.makeConstant(text);
  return {
    state,
    parts: version.parts.flatMap((part) => (part.value.id !== choice.id ? [part] : text === '' ? [] : [{ ...part, value: constant }])),
  };
}
