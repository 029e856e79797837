import { interpolate } from '../search/interpolate.ts';
import type { Match } from '../search/match.ts';
import type { RuleFix } from '../rule/rule.ts';
import { printFix } from './print-fix.ts';
import { replaceByRegex } from './replace-by-regex.ts';

/** Answers what a rule puts in the place of a match, or `undefined` when that changes nothing. */
export function renderFix(fix: RuleFix, match: Match, text: string): string | undefined {
  const found = text.slice(match.start, match.end);
  const fixed = fix.kind === 'regex' ? replaceByRegex(fix, found) : renderText(fix.text, match, text);
  return fixed === found ? undefined : fixed;
}

/** What is found without a semicolon is an expression. */
function renderText(fix: string, match: Match, text: string): string {
  const printed = text.charAt(match.end - 1) === ';' ? undefined : printFix(fix, { bindings: match.bindings, text });
  return printed ?? indent(dropEmptyRests(interpolate(fix, match, text)), match.start, text);
}

/** A metavariable for several parts that stands for none leaves nothing, nor the comma behind it. */
function dropEmptyRests(fixed: string): string {
  return fixed.replaceAll(/\$\.\.\.[A-Z_][A-Z_0-9]*(?:,\s*)?/gu, '');
}

/** Lines after the first begin below the place of the match. */
function indent(fixed: string, start: number, text: string): string {
  if (!fixed.includes('\n')) return fixed;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  return fixed.replaceAll('\n', `\n${' '.repeat(start === 0 ? 0 : column)}`);
}
