import { readComparison } from './read-comparison.ts';
import { checkNegations } from './check-negations.ts';
import { readAnalysis, readLanguage, readType } from './read-condition.ts';
import { findText, getItems, getTexts, type MapNode } from './rule-node.ts';
import type { RulePath } from './rule-path.ts';
import type { FormulaReader, RuleReading } from './rule-reading.ts';
import type { Condition } from './rule.ts';

/** What `where` says of a formula. */
export interface Where {
  readonly conditions: readonly Condition[];
  readonly focus: readonly (readonly string[])[];
}

const formulaKeys = ['pattern', 'regex', 'all', 'any', 'not', 'inside', 'anywhere'];

/** Answers the conditions and the focus of a formula of the newer syntax. */
export function readWhere(map: MapNode, path: RulePath, reading: RuleReading, readFormula: FormulaReader): Where {
  const conditions: Condition[] = [];
  const focus: (readonly string[])[] = [];
  for (const [index, item] of getItems(map, 'where').entries()) {
    if (item.kind !== 'map') continue;
    if (item.fields.has('focus')) focus.push(getTexts(item, 'focus'));
    else {
      const condition = readConstraint(item, [...path, 'where', index], reading, readFormula);
      if (condition !== undefined) conditions.push(condition);
    }
  }
  return { conditions, focus };
}

function readConstraint(map: MapNode, path: RulePath, reading: RuleReading, readFormula: FormulaReader): Condition | undefined {
  const name = findText(map, 'metavariable');
  if (map.fields.has('comparison')) return readComparison(map, path, reading);
  const keys = ['analyzer', 'type', 'types', ...formulaKeys].filter((key) => map.fields.has(key));
  if (name === undefined || keys.length === 0) {
    const expected = 'expected focus, comparison, or a metavariable with analyzer, type, types or a formula';
    reading.report('error', path, `${expected}, found ${[...map.fields.keys()].join(', ') || 'nothing'}`, map.at);
    return undefined;
  }
  if (map.fields.has('analyzer')) return readAnalysis(map, name);
  if (map.fields.has('type') || map.fields.has('types')) return readType(map, name, path, reading);
  return readMetavariableFormula(map, path, reading, readFormula);
}

function readMetavariableFormula(map: MapNode, path: RulePath, reading: RuleReading, readFormula: FormulaReader): Condition | undefined {
  const name = findText(map, 'metavariable') ?? '';
  const keys = formulaKeys.filter((key) => map.fields.has(key));
  if (keys.length > 1) reading.report('error', path, `expected only one of ${formulaKeys.join(', ')}, found ${keys.join(' and ')}`, map.at);
  const language = readLanguage(map, path, reading);
  const formula = readFormula(map, path, { ...reading, language: language ?? reading.language, isInMetavariable: true });
  if (formula !== undefined) checkNegations(formula, path, reading);
  if (formula?.kind === 'regex') return { kind: 'regex', name, source: formula.source, constantPropagation: true, at: map.at };
  return formula && { kind: 'formula', name, language, formula, at: map.at };
}
