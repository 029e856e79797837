import { describeNode } from './describe-node.ts';
import { parseLabels } from './parse-labels.ts';
import { checkNegations } from './check-negations.ts';
import { findField, findFlag, findText, getItems, getTexts, type MapNode, type RuleNode } from './rule-node.ts';
import type { RulePath } from './rule-path.ts';
import type { RuleReading } from './rule-reading.ts';
import type { Formula, LabelExpression, TaintPropagator, TaintSanitizer, TaintSink, TaintSource, TaintSpecification } from './rule.ts';
import { PythonSyntaxError } from './tokenize-python.ts';

/** How one syntax names the parts of a taint rule, and how it writes formulas. */
export interface TaintSyntax {
  readonly sources: string;
  readonly sinks: string;
  readonly sanitizers: string;
  readonly propagators: string;
  readonly readFormula: (node: RuleNode, path: RulePath, reading: RuleReading) => Formula | undefined;
}

/** One part of a taint rule: what it finds, and the object with its other fields, if it is one. */
interface Part {
  readonly formula: Formula;
  readonly map: MapNode;
  readonly path: RulePath;
}

/** Answers what a taint rule follows. The object has the right shape. */
export function readTaint(map: MapNode, path: RulePath, syntax: TaintSyntax, reading: RuleReading): TaintSpecification {
  const readParts = (key: string): readonly Part[] =>
    getItems(map, key).flatMap((node, index) => {
      const inner = [...path, key, index];
      const formula = syntax.readFormula(node, inner, reading);
      if (formula === undefined) return [];
      checkNegations(formula, inner, reading);
      return [{ formula, map: node.kind === 'map' ? node : { kind: 'map', fields: new Map(), repeated: [], at: node.at }, path: inner }];
    });
  return {
    sources: readParts(syntax.sources).map((part) => readSource(part, reading)),
    sinks: readParts(syntax.sinks).map((part) => readSink(part, reading)),
    sanitizers: readParts(syntax.sanitizers).map(readSanitizer),
    propagators: readParts(syntax.propagators).map((part) => readPropagator(part, reading)),
  };
}

function readSource({ formula, map, path }: Part, reading: RuleReading): TaintSource {
  return {
    formula,
    label: findText(map, 'label'),
    requires: readLabels(findField(map, 'requires'), [...path, 'requires'], reading),
    bySideEffect: findText(map, 'by-side-effect') === 'only' ? 'only' : (findFlag(map, 'by-side-effect') ?? false),
    exact: findFlag(map, 'exact') ?? false,
    control: findFlag(map, 'control') ?? false,
    at: map.at,
  };
}

function readSink({ formula, map, path }: Part, reading: RuleReading): TaintSink {
  const requires = findField(map, 'requires');
  const inner = [...path, 'requires'];
  return {
    formula,
    requires: requires?.kind === 'list' ? readSinkLabels(requires.items, inner, reading) : readLabels(requires, inner, reading),
    exact: findFlag(map, 'exact') ?? true,
    atExit: findFlag(map, 'at-exit') ?? false,
    at: map.at,
  };
}

/** Conditions on what each of several metavariables holds. */
function readSinkLabels(
  items: readonly RuleNode[],
  path: RulePath,
  reading: RuleReading,
): readonly { readonly name: string; readonly expression: LabelExpression }[] {
  return items.flatMap((item, index) =>
    (item.kind === 'map' ? [...item.fields.values()] : []).flatMap(({ key, value, at }) => {
      const inner = [...path, index, key];
      if (!/^\$[A-Z_][A-Z_0-9]*$/u.test(key)) reading.report('error', inner, `expected a metavariable, found ${key}`, at);
      const expression = readLabels(value, inner, reading);
      return expression === undefined ? [] : [{ name: key, expression }];
    }),
  );
}

function readSanitizer({ formula, map }: Part): TaintSanitizer {
  return {
    formula,
    bySideEffect: findFlag(map, 'by-side-effect') ?? false,
    exact: findFlag(map, 'exact') ?? false,
    notConflicting: findFlag(map, 'not_conflicting') ?? findFlag(map, 'not-conflicting') ?? false,
    at: map.at,
  };
}

function readPropagator({ formula, map, path }: Part, reading: RuleReading): TaintPropagator {
  return {
    formula,
    from: findText(map, 'from') ?? '',
    to: findText(map, 'to') ?? '',
    bySideEffect: findFlag(map, 'by-side-effect') ?? true,
    requires: readLabels(findField(map, 'requires'), [...path, 'requires'], reading),
    label: findText(map, 'label'),
    replaceLabels: map.fields.has('replace-labels') ? getTexts(map, 'replace-labels') : undefined,
    at: map.at,
  };
}

function readLabels(node: RuleNode | undefined, path: RulePath, reading: RuleReading): LabelExpression | undefined {
  if (node?.kind !== 'text') return undefined;
  try {
    return parseLabels(node.value);
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error;
    reading.report('error', path, `expected labels with not, and, or, found ${describeNode(node)}: ${error.message}`, node.at);
    return undefined;
  }
}
