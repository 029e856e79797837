import type { Binding } from '../matching/bindings.ts';
import { readDotted } from '../matching/dotted-name.ts';
import { matchTree } from '../matching/match-tree.ts';
import type { CompiledRegex } from '../regex/compiled-regex.ts';
import type { ComparisonValue } from '../rule/comparison-value.ts';
import { evaluateComparison } from '../rule/evaluate-comparison.ts';
import type { Condition, Formula, PatternLanguage } from '../rule/rule.ts';
import { getConstant, type Constant } from '../syntax/get-constant.ts';
import { findSymbol } from '../matching/find-symbol.ts';
import { parsePattern } from '../syntax/parse-pattern.ts';
import { isMetavariable, type Tree } from '../syntax/tree.ts';
import { analyzeText } from './analyze-text.ts';
import { getRegex } from './compile-formula.ts';
import { moveEvaluation, type Evaluation } from './evaluation.ts';
import type { RangeMatch } from './match.ts';
import { makeSearchTarget, type SearchTarget } from './search-target.ts';

/** Answers a match for each way in which a condition holds of it, with what the condition bound; nothing when it does not hold. */
export function compareCondition(condition: Condition, match: RangeMatch, evaluation: Evaluation): readonly RangeMatch[] {
  switch (condition.kind) {
    case 'regex':
      return matchRegex(condition, match);
    case 'formula':
      return matchFormula(condition, match, evaluation);
    case 'comparison':
      return holds(
        evaluateComparison(condition.expression, (name) => findValue(match.bindings.get(name), condition)),
        match,
      );
    case 'analysis': {
      const binding = match.bindings.get(condition.name);
      return holds(binding !== undefined && analyzeText(condition.analyzer, readAnalyzed(binding)), match);
    }
    case 'type':
      return holds(
        condition.types.some((type) => hasType(match.bindings.get(condition.name), type, evaluation)),
        match,
      );
    case 'name':
      return holds(isNamed(condition, match.bindings.get(condition.name)), match);
  }
}

function holds(isTrue: boolean, match: RangeMatch): readonly RangeMatch[] {
  return isTrue ? [match] : [];
}

/** Named groups of the expression are metavariables, those of each match that follows the one before. */
function matchRegex(condition: Extract<Condition, { kind: 'regex' }>, match: RangeMatch): readonly RangeMatch[] {
  const binding = match.bindings.get(condition.name);
  const regex = getRegex(condition.source);
  if (binding === undefined || typeof regex === 'string') return [];
  const constant = condition.constantPropagation ? findConstant(binding) : undefined;
  const text = constant ?? findComputed(binding) ?? readCode(binding);
  const isFound = regex.matchAtStart(text) !== undefined || (isImportedPart(binding) && regex.matchAtStart(binding.text) !== undefined);
  if (!isFound || regex.names.size === 0) return holds(isFound, match);
  const bound = listGroups(regex, text, text === binding.text ? binding : undefined);
  return bound.length === 0 ? [match] : bound.map((each) => ({ ...match, bindings: new Map([...match.bindings, ...each]) }));
}

/** What the named groups of an expression stand for in each of the matches that follow each other from the start of a text, which may stand in the file. */
function listGroups(regex: CompiledRegex, text: string, place: Binding | undefined): readonly ReadonlyMap<string, Binding>[] {
  const found: ReadonlyMap<string, Binding>[] = [];
  for (let at = 0; at < text.length;) {
    const each = regex.matchAtStart(text.slice(at));
    if (each === undefined || each.end === 0) break;
    const bindings = new Map<string, Binding>();
    for (const [name, number] of regex.names) {
      const group = each.groups[number];
      if (group === undefined || !isMetavariable(`$${name}`)) continue;
      const [start, end] = [at + group.start, at + group.end];
      const { start: from = 0 } = place ?? {};
      bindings.set(`$${name}`, { start: from + start, end: from + end, text: text.slice(start, end), trees: [] });
    }
    if (bindings.size > 0) found.push(bindings);
    at += each.end;
  }
  return found;
}

/** The text that was put together where a metavariable stands for what is between quotes. */
function findComputed({ trees: [tree] }: Binding): string | undefined {
  return tree?.kind === 'string' && tree.meaning !== undefined ? tree.text : undefined;
}

/** The module of an imported name is also called as that name is here. */
function isImportedPart({ trees: [tree] }: Binding): boolean {
  return tree !== undefined && tree.kind !== 'ident' && readDotted(tree) !== undefined;
}

/** The code as it is written; what is imported by default has this word for its name. */
function readCode({ trees: [tree], text }: Binding): string {
  const path = tree && readDotted(tree);
  if (path !== undefined) return path;
  return tree?.kind === 'ident' && tree.text === 'default' ? tree.text : text;
}

/** Whole numbers are written as Semgrep's floating point numbers are: `1.` */
function findConstant({ trees }: Binding): string | undefined {
  const [tree] = trees;
  if (tree?.kind === 'operator') return tree.children.length > 2 ? printNumber(computeNumber(tree)) : undefined;
  const constant = tree === undefined ? undefined : getConstant(tree);
  if (constant === undefined || constant.kind === 'unknown') return undefined;
  return constant.kind === 'number' && Number.isInteger(Number(constant.text)) ? `${constant.text}.` : constant.text;
}

function printNumber(number: number | undefined): string | undefined {
  return number === undefined ? undefined : `${String(number)}${Number.isInteger(number) ? '.' : ''}`;
}

/** The value of a literal or a constant, or the code. */
function findValue(binding: Binding | undefined, { strip }: Extract<Condition, { kind: 'comparison' }>): ComparisonValue | undefined {
  if (binding === undefined) return undefined;
  const [tree] = binding.trees;
  const constant = tree === undefined ? undefined : getConstant(tree);
  if (strip) return readStripped(binding, constant);
  if (binding.isGeneric === true && /^(?:0x[\da-f]+|\d+)$/iu.test(binding.text)) return { kind: 'int', value: Number(binding.text) };
  if (tree === undefined) return { kind: 'text', value: binding.text };
  const number = computeNumber(tree);
  if (number !== undefined) return { kind: 'float', value: number };
  if (tree.kind === 'template' && constant?.kind !== 'string') return { kind: 'code', text: binding.text };
  switch (constant?.kind) {
    case 'string':
      // What is put together is code.
      return tree.kind === 'operator' ? { kind: 'code', text: binding.text } : { kind: 'text', value: constant.text };
    case 'boolean':
      return { kind: 'flag', value: constant.text === 'true' };
    default:
      return { kind: 'code', text: readDotted(tree) ?? binding.text };
  }
}

/** `strip` reads the whole numbers that texts hold; as in Semgrep, a number is none, and `base` has no meaning. */
function readStripped(binding: Binding, constant: Constant | undefined): ComparisonValue | undefined {
  if (binding.trees.length > 0 && constant?.kind !== 'string') return undefined;
  const text = readContent(binding).replaceAll(/^['"`]|['"`]$/gu, '');
  return /^-?(?:0x[\da-f_]+|0o[0-7_]+|0b[01_]+|\d[\d_]*)$/iu.test(text)
    ? { kind: 'int', value: Number(text.replaceAll('_', '')) }
    : undefined;
}

/** The value of arithmetic over constants. */
function computeNumber(tree: Tree): number | undefined {
  if (tree.kind === 'number' || tree.kind === 'name') {
    const constant = getConstant(tree);
    return constant?.kind === 'number' && !/^0[bo]/iu.test(constant.text) ? Number(constant.text) : undefined;
  }
  if (tree.kind !== 'operator') return undefined;
  const [left, right] = tree.children.slice(1).map(computeNumber);
  if (left === undefined) return undefined;
  if (tree.children.length === 2) return tree.text === '-_' ? -left : tree.text === '+_' ? left : undefined;
  if (right === undefined) return undefined;
  switch (tree.text) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
    case '**':
      return left ** right;
    default:
      return undefined;
  }
}

/** The content of a literal, or the code. */
function readContent(binding: Binding): string {
  const [tree] = binding.trees;
  if (binding.trees.length !== 1 || tree === undefined) return binding.text;
  const constant = getConstant(tree);
  return constant?.kind === 'string' ? constant.text : binding.text;
}

/** What a metavariable stands for is searched as a text of its own when a language is given, and where it stands otherwise. */
function matchFormula(
  condition: Extract<Condition, { kind: 'formula' }>,
  match: RangeMatch,
  evaluation: Evaluation,
): readonly RangeMatch[] {
  const binding = match.bindings.get(condition.name);
  if (binding === undefined) return [];
  const language = condition.language ?? findOwnLanguage(binding, condition.formula);
  if (language === undefined) {
    if (isContent(binding, evaluation.target)) return [];
    const places = [findWhole(binding), ...findSymbolPlace(binding, evaluation)];
    const found = places.flatMap(({ start, end }) =>
      evaluation.evaluate(condition.formula, { ...evaluation, within: { start, end, bindings: match.bindings }, isInPlace: true }),
    );
    return addBindings(match, found);
  }
  const text = readNestedText(binding, language);
  if (text === undefined) return [];
  const target = findNestedTarget(evaluation.target, text, language);
  // As in Semgrep, the quotes of a literal count, though they are no part of the text.
  const within = { start: 0, end: Math.max(target.text.length, binding.end - binding.start), bindings: match.bindings };
  return addBindings(match, evaluation.evaluate(condition.formula, moveEvaluation(evaluation, target, within)));
}

/** A name that is no expression where it stands, as that of a method or of what is imported, is read as a text of its own. */
function findOwnLanguage({ trees: [tree], isGeneric }: Binding, formula: Formula): PatternLanguage | undefined {
  if (isGeneric === true) return 'generic';
  if (tree !== undefined && formula.kind !== 'regex' && readDotted(tree) !== undefined) return 'js';
  return tree?.kind === 'ident' ? 'js' : undefined;
}

/** The place of what a variable was set to that a metavariable stands for. */
function findSymbolPlace({ trees: [tree, ...others] }: Binding, evaluation: Evaluation): readonly Tree[] {
  const symbol = tree?.kind === 'name' && others.length === 0 ? findSymbol(tree, evaluation) : undefined;
  return symbol === undefined ? [] : [symbol];
}

/** The place of what a metavariable stands for, with the parentheses around it. */
function findWhole({ start, end, trees }: Binding): { readonly start: number; readonly end: number } {
  const [tree] = trees;
  return tree !== undefined && trees.length === 1 && tree.start <= start && tree.end >= end
    ? { start: tree.start, end: tree.end }
    : { start, end };
}

/** What is between the quotes of a text is no part of the program; a text of YAML needs no quotes. */
function isContent({ trees: [tree], text, start }: Binding, target: SearchTarget): boolean {
  const isBare = tree?.kind === 'string' && !/^["'`]/u.test(text);
  return isBare && (!target.isData || /["']/u.test(target.text.charAt(start - 1)));
}

/** Only literals are read in another language; all code is text without a grammar. */
function readNestedText(binding: Binding, language: PatternLanguage): string | undefined {
  const [tree] = binding.trees;
  if (tree === undefined) return binding.text;
  if (tree.kind === 'string' && binding.trees.length === 1) return readContent(binding);
  if (language === 'generic') return binding.text;
  return tree.kind === 'ident' || readDotted(tree) !== undefined ? readCode(binding) : undefined;
}

function addBindings(match: RangeMatch, found: readonly RangeMatch[]): readonly RangeMatch[] {
  return found.map((each) => {
    const added = [...each.bindings].filter(([name]) => !match.bindings.has(name));
    return added.length === 0 ? match : { ...match, bindings: new Map([...match.bindings, ...added]) };
  });
}

const nested = new WeakMap<SearchTarget, Map<string, SearchTarget>>();

function findNestedTarget(target: SearchTarget, text: string, language: PatternLanguage): SearchTarget {
  const known = nested.get(target) ?? new Map<string, SearchTarget>();
  nested.set(target, known);
  const key = `${language}:${text}`;
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = makeSearchTarget(text, { language })));
  return found;
}

/** `metavariable-type`: as a typed metavariable. */
function hasType(binding: Binding | undefined, type: string, evaluation: Evaluation): boolean {
  const [tree] = binding?.trees ?? [];
  if (binding === undefined || tree === undefined) return false;
  const typed = getTyped(type);
  if (typed === undefined) return false;
  const { target, options } = evaluation;
  const context = { text: target.text, options, compile: () => () => false, steps: 1000, isIncomplete: false, hasType: target.hasType };
  return matchTree.expression(typed, tree, undefined, context).length > 0;
}

const typedPatterns = new Map<string, Tree | undefined>();

function getTyped(type: string): Tree | undefined {
  if (!typedPatterns.has(type)) {
    const pattern = parsePattern(`($_: ${type})`);
    typedPatterns.set(type, typeof pattern !== 'string' && pattern.kind === 'expression' ? pattern.tree : undefined);
  }
  return typedPatterns.get(type);
}

function isNamed(condition: Extract<Condition, { kind: 'name' }>, binding: Binding | undefined): boolean {
  const [tree] = binding?.trees ?? [];
  const path = tree?.meaning?.path;
  if (condition.paths.length > 0) {
    return path !== undefined && tree !== undefined && readDotted(tree) === undefined && condition.paths.includes(path.join('.'));
  }
  const modules = condition.module === undefined ? condition.modules : [condition.module];
  return path !== undefined && modules.some((each) => each === path.join('.') || path.join('.').startsWith(`${each}.`));
}

/** The content of a text or of a regular expression, or the code. */
function readAnalyzed(binding: Binding): string {
  const [tree] = binding.trees;
  return tree?.kind === 'regexp' ? tree.text : readContent(binding);
}
