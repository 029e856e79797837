import { describeNode } from './describe-node.ts';
import { parseComparison } from './parse-comparison.ts';
import { findField, findFlag, findInteger, type MapNode } from './rule-node.ts';
import type { RulePath } from './rule-path.ts';
import type { RuleReading } from './rule-reading.ts';
import type { Comparison, Condition } from './rule.ts';
import { PythonSyntaxError } from './tokenize-python.ts';

/** Answers a condition that compares metavariables. */
export function readComparison(map: MapNode, path: RulePath, reading: RuleReading): Condition | undefined {
  const node = findField(map, 'comparison');
  if (node?.kind !== 'text') return undefined;
  try {
    const expression = parseComparison(node.value);
    const strip = findFlag(map, 'strip') ?? false;
    return {
      kind: 'comparison',
      expression: strip ? wrapMetavariables(expression) : expression,
      strip,
      base: findInteger(map, 'base'),
      at: map.at,
    };
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error;
    const message = `expected a comparison as in Python, found ${describeNode(node)}: ${error.message}`;
    reading.report('error', [...path, 'comparison'], message, node.at);
    return undefined;
  }
}

/** `strip: true` reads each metavariable as the number that its text holds. */
function wrapMetavariables(expression: Comparison): Comparison {
  switch (expression.kind) {
    case 'constant':
      return expression;
    case 'metavariable':
      return { kind: 'call', callee: 'int', arguments: [expression] };
    case 'list':
      return { ...expression, items: expression.items.map(wrapMetavariables) };
    case 'unary':
      return { ...expression, operand: wrapMetavariables(expression.operand) };
    case 'binary':
      return { ...expression, left: wrapMetavariables(expression.left), right: wrapMetavariables(expression.right) };
    case 'call':
      return { ...expression, arguments: expression.arguments.map(wrapMetavariables) };
  }
}
