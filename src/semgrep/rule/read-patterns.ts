import { readCondition } from './read-condition.ts';
import { describeNode } from './describe-node.ts';
import { findField, getTexts, type MapNode, type RuleNode } from './rule-node.ts';
import type { RulePath } from './rule-path.ts';
import type { RuleReading } from './rule-reading.ts';
import type { Condition, Formula } from './rule.ts';

/** The operators of the older syntax that find ranges. */
export const patternKeys = [
  'pattern',
  'patterns',
  'pattern-either',
  'pattern-regex',
  'pattern-not',
  'pattern-inside',
  'pattern-not-inside',
  'pattern-not-regex',
  'semgrep-internal-pattern-anywhere',
] as const;

type PatternKey = (typeof patternKeys)[number];

/** Answers the formula of an object that has one operator of the older syntax. The object has the right shape. */
export function readPatterns(map: MapNode, path: RulePath, reading: RuleReading): Formula | undefined {
  for (const key of patternKeys) {
    const node = findField(map, key);
    if (node !== undefined) return readOperator(key, node, [...path, key], reading);
  }
  return undefined;
}

function readOperator(key: PatternKey, node: RuleNode, path: RulePath, reading: RuleReading): Formula | undefined {
  const { at } = node;
  switch (key) {
    case 'pattern':
      return readCode(node, path, reading);
    case 'pattern-regex':
      return readRegex(node);
    case 'pattern-not-regex':
      return wrap('not', readRegex(node));
    case 'pattern-not':
      return wrap('not', readNested(node, path, reading));
    case 'pattern-inside':
      return wrap('inside', readNested(node, path, reading));
    case 'pattern-not-inside':
      return wrap('not', wrap('inside', readNested(node, path, reading)));
    case 'semgrep-internal-pattern-anywhere':
      return wrap('anywhere', readNested(node, path, reading));
    case 'pattern-either':
      return { kind: 'any', parts: readParts(node, path, reading), at };
    case 'patterns':
      return readAll(node, path, reading);
  }
}

/** Answers the same formula under a negation or another wrapping. */
export function wrap(kind: 'not' | 'inside' | 'anywhere', part: Formula | undefined): Formula | undefined {
  return part && { kind, part, at: part.at };
}

/** Answers a pattern of code; in a rule of regular expressions it is one of these. */
export function readCode(node: RuleNode, path: RulePath, reading: RuleReading): Formula | undefined {
  const text = node.kind === 'text' ? node.value : node.kind === 'number' ? String(node.value) : undefined;
  if (text === undefined) return undefined;
  if (reading.language !== 'regex') return { kind: 'pattern', text, language: reading.language, at: node.at };
  if (path.at(-1) === 'pattern' && !reading.isInMetavariable)
    reading.report(
      'error',
      path,
      `expected pattern-regex in a rule for regular expressions, found pattern: ${describeNode(node)}`,
      node.at,
    );
  return { kind: 'regex', source: text, at: node.at };
}

/** Answers a regular expression over the text. */
export function readRegex(node: RuleNode): Formula | undefined {
  return node.kind === 'text' ? { kind: 'regex', source: node.value, at: node.at } : undefined;
}

function readNested(node: RuleNode, path: RulePath, reading: RuleReading): Formula | undefined {
  return node.kind === 'map' ? readPatterns(node, path, reading) : readCode(node, path, reading);
}

function readParts(node: RuleNode, path: RulePath, reading: RuleReading): readonly Formula[] {
  if (node.kind !== 'list') return [];
  return node.items.flatMap((item, index) => (item.kind === 'map' ? (readPatterns(item, [...path, index], reading) ?? []) : []));
}

function readAll(node: RuleNode, path: RulePath, reading: RuleReading): Formula {
  const conditions: Condition[] = [];
  const focus: (readonly string[])[] = [];
  for (const [index, item] of (node.kind === 'list' ? node.items : []).entries()) {
    if (item.kind !== 'map') continue;
    if (item.fields.has('focus-metavariable')) focus.push(getTexts(item, 'focus-metavariable'));
    const condition = readCondition(item, [...path, index], reading, readPatterns);
    if (condition !== undefined) conditions.push(condition);
  }
  const parts = readParts(node, path, reading);
  checkPositive(parts, node, path, reading);
  return { kind: 'all', parts, conditions, focus, at: node.at };
}

/** Something must be found before it can be narrowed. */
export function checkPositive(parts: readonly Formula[], node: RuleNode, path: RulePath, reading: RuleReading): void {
  if (reading.isInMetavariable || parts.some(({ kind }) => kind !== 'not')) return;
  const found = parts.length === 0 ? 'none' : 'negations only';
  reading.report('error', path, `expected at least one part that finds something, found ${found}`, node.at);
}
