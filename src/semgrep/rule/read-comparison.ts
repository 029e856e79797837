import { describeNode } from './describe-node.ts';
import { parseComparison } from './parse-comparison.ts';
import { findField, findFlag, findInteger, type MapNode } from './rule-node.ts';
import type { RulePath } from './rule-path.ts';
import type { RuleReading } from './rule-reading.ts';
import type { Condition } from './rule.ts';
import { PythonSyntaxError } from './tokenize-python.ts';

/** Answers a condition that compares metavariables. */
export function readComparison(map: MapNode, path: RulePath, reading: RuleReading): Condition | undefined {
  const node = findField(map, 'comparison');
  if (node?.kind !== 'text') return undefined;
  try {
    return {
      kind: 'comparison',
      expression: parseComparison(node.value),
      strip: findFlag(map, 'strip') ?? false,
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
