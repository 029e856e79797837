import { parseGenericPattern, type GenericPattern } from '../generic/find-generic-matches.ts';
import { findRegexText } from '../matching/string-patterns.ts';
import { compilePattern } from '../regex/compile-pattern.ts';
import type { CompiledRegex } from '../regex/compiled-regex.ts';
import type { Condition, Formula, PatternLanguage } from '../rule/rule.ts';
import { parseDataPattern } from '../syntax/parse-data-pattern.ts';
import { parseMarkupPattern } from '../syntax/parse-markup.ts';
import { parsePattern, type PatternTree } from '../syntax/parse-pattern.ts';
import { collectPatternWords, type PatternWords } from './pattern-words.ts';

/** A pattern that is parsed, with what a program must have to match it. */
export interface CompiledPattern {
  readonly tree: PatternTree;
  readonly needed: PatternWords;
}

const patterns = new Map<string, CompiledPattern | string>();
const regexes = new Map<string, CompiledRegex | string>();

/** Answers a parsed pattern of code or data, or why it is none. */
export function getPattern({ text, language }: Extract<Formula, { kind: 'pattern' }>): CompiledPattern | string {
  const isCode = language === 'js' || language === 'ts';
  const key = isCode ? text : `${language}:${text}`;
  let found = patterns.get(key);
  if (found === undefined) {
    const tree = parseIn(text, language);
    found = typeof tree === 'string' ? tree : { tree, needed: collectPatternWords(tree) };
    patterns.set(key, found);
  }
  return found;
}

function parseIn(text: string, language: PatternLanguage): PatternTree | string {
  if (language === 'json' || language === 'yaml') return parseDataPattern(text, language);
  return language === 'html' ? parseMarkupPattern(text) : parsePattern(text);
}

const genericPatterns = new Map<string, GenericPattern | string>();

/** Answers a pattern of the language `generic`, or why it is none. */
export function getGenericPattern(text: string): GenericPattern | string {
  let found = genericPatterns.get(text);
  if (found === undefined) genericPatterns.set(text, (found = parseGenericPattern(text)));
  return found;
}

/** Answers a regular expression, or why it is none. */
export function getRegex(source: string): CompiledRegex | string {
  let found = regexes.get(source);
  if (found === undefined) {
    const compiled = compilePattern(source);
    found = compiled.kind === 'problem' ? compiled.message : compiled;
    regexes.set(source, found);
  }
  return found;
}

/** What is wrong in a formula: a pattern that cannot be parsed. */
export interface FormulaProblem {
  readonly formula: Formula;
  readonly message: string;
}

/** Lists the patterns of a formula that cannot be parsed. */
export function collectFormulaProblems(formula: Formula, found: FormulaProblem[] = []): readonly FormulaProblem[] {
  switch (formula.kind) {
    case 'pattern': {
      const problem = findPatternProblem(formula);
      if (problem !== undefined) found.push({ formula, message: problem });
      break;
    }
    case 'regex': {
      const regex = getRegex(formula.source);
      if (typeof regex === 'string') found.push({ formula, message: regex });
      break;
    }
    case 'all':
      for (const each of formula.parts) collectFormulaProblems(each, found);
      for (const each of formula.conditions) collectConditionProblems(each, found);
      break;
    case 'any':
      for (const each of formula.parts) collectFormulaProblems(each, found);
      break;
    default:
      collectFormulaProblems(formula.part, found);
  }
  return found;
}

function findPatternProblem(formula: Extract<Formula, { kind: 'pattern' }>): string | undefined {
  const { language, text } = formula;
  if (language === 'generic') {
    const pattern = getGenericPattern(text);
    return typeof pattern === 'string' ? pattern : undefined;
  }
  if (language === 'regex') return `patterns in ${language} are not supported, only regular expressions`;
  const pattern = getPattern(formula);
  return typeof pattern === 'string' ? pattern : findTextProblem(pattern.tree);
}

/** What is wrong in a regular expression of a string: `"=~/…/"`. */
function findTextProblem(pattern: PatternTree): string | undefined {
  const trees = pattern.kind === 'statements' ? [...pattern.trees] : [pattern.tree];
  for (let tree = trees.pop(); tree !== undefined; tree = trees.pop()) {
    const source = tree.kind === 'string' || tree.kind === 'chunk' || tree.kind === 'ident' ? findRegexText(tree.text) : undefined;
    const regex = source === undefined ? undefined : getRegex(source);
    if (typeof regex === 'string') return regex;
    trees.push(...tree.children);
  }
  return undefined;
}

function collectConditionProblems(condition: Condition, found: FormulaProblem[]): void {
  if (condition.kind === 'formula') collectFormulaProblems(condition.formula, found);
}
