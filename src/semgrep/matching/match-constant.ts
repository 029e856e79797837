import { Tree } from '../syntax/tree.ts';
import { getConstant } from '../syntax/get-constant.ts';
import type { Environment } from './bindings.ts';
import { findSymbol } from './find-symbol.ts';
import { bindTree, noMatches, unchanged, type MatchContext, type Matches } from './matcher.ts';
import { findRegexText, isAnyText } from './string-patterns.ts';

/** Compares a literal of a pattern with a literal, or with what is known to have a constant value. */
export function matchConstant(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const direct = matchLiteral(pattern, target, environment, context);
  if (direct.length > 0) return direct;
  if (target.kind === 'cast') return matchConstant(pattern, target.child(1), environment, context);
  if (context.options.constant_propagation) {
    const constant = getConstant(target);
    if (constant !== undefined) {
      if (constant.kind === 'unknown') {
        return pattern.kind === 'string' && isAnyText(pattern) && constant.type === 'string' ? unchanged(environment) : noMatches;
      }
      const literal = constant.literal ?? new Tree(constant.kind, constant.text, constant.first ?? target);
      return matchLiteral(pattern, literal, environment, context, constant.literal === undefined);
    }
  }
  const symbol = target.kind === 'name' ? findSymbol(target, context) : undefined;
  return symbol === undefined ? noMatches : matchConstant(pattern, symbol, environment, context);
}

function matchLiteral(
  pattern: Tree,
  target: Tree,
  environment: Environment | undefined,
  context: MatchContext,
  isComputed = false,
): Matches {
  if (pattern.kind !== target.kind && !(pattern.kind === 'string' && target.kind === 'chunk')) return noMatches;
  switch (pattern.kind) {
    case 'string':
    case 'chunk':
      return matchText(pattern, target, environment, context, isComputed);
    case 'regexp':
      return matchRegExp(pattern, target, environment, context);
    default:
      return pattern.text === target.text ? unchanged(environment) : noMatches;
  }
}

function matchText(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext, isComputed: boolean): Matches {
  if (isAnyText(pattern)) return unchanged(environment);
  if (pattern.metavariable !== undefined) {
    if (isComputed && context.text.slice(target.start + 1, target.end - 1) !== target.text) {
      target.meaning = { constant: { kind: 'string', text: target.text } };
      return bindTree(pattern.metavariable, target, environment, context);
    }
    return bindTree(pattern.metavariable, makeContent(target, context), environment, context);
  }
  const source = findRegexText(pattern.text);
  const isSame = source === undefined ? pattern.text === target.text : context.compile(source)(target.text);
  return isSame ? unchanged(environment) : noMatches;
}

/** What is between the quotes. */
function makeContent(target: Tree, context: MatchContext): Tree {
  const quote = target.kind === 'chunk' ? '' : context.text.charAt(target.start);
  const isQuoted = (quote === '"' || quote === "'") && target.end - target.start >= 2;
  return new Tree('string', target.text, isQuoted ? { start: target.start + 1, end: target.end - 1 } : target);
}

function matchRegExp(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const flags = pattern.children[0]?.text ?? '';
  if (flags !== '' && flags !== target.children[0]?.text) return noMatches;
  if (pattern.text === '...') return unchanged(environment);
  if (pattern.metavariable !== undefined) {
    const content = new Tree('string', target.text, { start: target.start + 1, end: target.start + 1 + target.text.length });
    return bindTree(pattern.metavariable, content, environment, context);
  }
  return pattern.text === target.text ? unchanged(environment) : noMatches;
}
