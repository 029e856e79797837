import { readWhere } from './read-where.ts';
import { checkPositive, readCode, readRegex, wrap } from './read-patterns.ts';
import { findField, findText, getItems, type MapNode, type RuleNode } from './rule-node.ts';
import type { RulePath } from './rule-path.ts';
import type { RuleReading } from './rule-reading.ts';
import type { Formula } from './rule.ts';

/** Answers the formula of the newer syntax: a pattern, or an object with one operator. The part has the right shape. */
export function readFormula(node: RuleNode, path: RulePath, reading: RuleReading): Formula | undefined {
  if (node.kind !== 'map') return readCode(node, path, reading);
  const formula = readOperator(node, path, reading);
  if (formula === undefined) return undefined;
  const { conditions, focus } = readWhere(node, path, reading, readFormula);
  const name = findText(node, 'as');
  if (conditions.length === 0 && focus.length === 0 && name === undefined) return formula;
  // Conditions of `all` are its own; others narrow a formula as one part.
  const isPlain = formula.kind === 'all' && formula.name === undefined;
  const parts = isPlain ? formula.parts : [formula];
  return { kind: 'all', parts, conditions, focus, ...(name === undefined ? {} : { name }), at: node.at };
}

function readOperator(map: MapNode, path: RulePath, reading: RuleReading): Formula | undefined {
  for (const key of ['pattern', 'regex', 'not', 'inside', 'anywhere', 'any', 'all'] as const) {
    const node = findField(map, key);
    if (node === undefined) continue;
    const inner = [...path, key];
    switch (key) {
      case 'pattern':
        return readCode(node, inner, reading);
      case 'regex':
        return readRegex(node);
      case 'not':
      case 'inside':
      case 'anywhere':
        return wrap(key, readFormula(node, inner, reading));
      case 'any':
        return { kind: 'any', parts: readParts(map, key, path, reading), at: node.at };
      case 'all': {
        const parts = readParts(map, key, path, reading);
        checkPositive(parts, node, inner, reading);
        return { kind: 'all', parts, conditions: [], focus: [], at: node.at };
      }
    }
  }
  return undefined;
}

function readParts(map: MapNode, key: string, path: RulePath, reading: RuleReading): readonly Formula[] {
  return getItems(map, key).flatMap((item, index) => readFormula(item, [...path, key, index], reading) ?? []);
}
