import { readComparison } from './read-comparison.ts';
import { checkNegations } from './check-negations.ts';
import { readAnalysis, readInner, readType } from './read-condition.ts';
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
  const condition = readInner(map, name, path, reading, readFormula);
  if (condition === undefined) return undefined;
  const { formula } = condition;
  checkNegations(formula, path, reading);
  return formula.kind === 'regex' ? { kind: 'regex', name, source: formula.source, constantPropagation: true, at: map.at } : condition;
}
