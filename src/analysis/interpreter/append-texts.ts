import { isTextNode } from '../binding/api-node.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import type { NativeCall } from './native-call.ts';
import { concatenate } from './text.ts';

/** Answers what `text.concat(a, b)` makes: what is certainly a text, with the others behind it. A list has a method of that name, too. */
export function appendTexts(activation: Activation, state: State, { receiver, arguments: args, site, result }: NativeCall): Value {
  if (args.rest !== undefined || !isText(receiver)) return result;
  return concatenate(activation, state, [receiver, ...args.values], [undefined, ...site.argumentSpans]);
}

function isText({ isText: isKnown, constants, refs, nodes }: Value): boolean {
  if (refs.length > 0) return false;
  if (isKnown || (nodes.length > 0 && nodes.every(isTextNode))) return true;
  return constants !== undefined && constants.length > 0 && constants.every((each) => typeof each === 'string');
}
