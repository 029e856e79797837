import { findRegexProblem } from '../regex/find-regex-problem.ts';
import { describeNode } from './describe-node.ts';
import { findSimilar } from './find-similar.ts';
import type { MapNode, RuleField, RuleNode } from './rule-node.ts';
import type { RulePath } from './rule-path.ts';
import type { Report } from './rule-reading.ts';
import { namedShapes } from './rule-shapes.ts';
import type { RecordShape, Shape } from './shape.ts';

/**
 * Reports each part that has not the given shape, save those without a value, which `reportNothing` tells of. Answers whether all have it.
 */
export function checkShape(shape: Shape, node: RuleNode, path: RulePath, report: Report): boolean {
  let isRight = true;
  const count: Report = (severity, ...rest) => {
    if (severity === 'error') isRight = false;
    report(severity, ...rest);
  };
  checkPart(shape, node, path, count);
  return isRight;
}

function checkPart(shape: Shape, node: RuleNode, path: RulePath, report: Report): void {
  if (shape.kind === 'either') {
    const chosen = shape.of.find((each) => hasKind(each, node));
    if (chosen !== undefined) checkPart(chosen, node, path, report);
    else reportKind(shape, node, path, report);
    return;
  }
  if (shape.kind === 'reference') {
    checkPart(getNamed(shape.name), node, path, report);
    return;
  }
  if (!hasKind(shape, node)) reportKind(shape, node, path, report);
  else checkContent(shape, node, path, report);
}

/** The part has the right kind of data; what it holds may still be wrong. */
function checkContent(shape: Shape, node: RuleNode, path: RulePath, report: Report): void {
  if (node.kind === 'text') {
    if (shape.kind === 'regex') checkRegex(node.value, node, path, report);
    else if (shape.kind === 'text' && shape.pattern !== undefined && !shape.pattern.test(node.value))
      report('error', path, `expected a text like ${String(shape.pattern)}, found ${describeNode(node)}`, node.at);
  } else if (node.kind === 'list' && shape.kind === 'list') {
    if (shape.isFilled === true && node.items.length === 0)
      report('error', path, 'expected a list of at least one, found an empty one', node.at);
    for (const [index, item] of node.items.entries()) checkPart(shape.of, item, [...path, index], report);
  } else if (node.kind === 'map' && shape.kind === 'map') {
    checkMap(shape, node, path, report);
  } else if (node.kind === 'map' && shape.kind === 'record') {
    checkRecord(shape, node, path, report);
  }
}

function checkRegex(source: string, node: RuleNode, path: RulePath, report: Report): void {
  const problem = findRegexProblem(source);
  if (problem !== undefined) report('error', path, `expected a regular expression, found ${describeNode(node)}: ${problem}`, node.at);
}

function checkMap(shape: Extract<Shape, { kind: 'map' }>, node: MapNode, path: RulePath, report: Report): void {
  reportRepeated(node, path, report);
  if (shape.isSingle === true && node.fields.size !== 1)
    report('error', path, `expected an object with one field, found ${describeNode(node)}`, node.at);
  for (const { key, value } of node.fields.values()) checkPart(shape.of, value, [...path, key], report);
}

function checkRecord(shape: RecordShape, node: MapNode, path: RulePath, report: Report): void {
  reportRepeated(node, path, report);
  let isUnknown = false;
  for (const field of node.fields.values()) {
    const known = Object.hasOwn(shape.fields, field.key) ? shape.fields[field.key] : undefined;
    if (known === undefined) {
      isUnknown ||= shape.unknown === 'error';
      report(shape.unknown, [...path, field.key], describeUnknown(shape, field), field.at);
    } else if (known.refused !== undefined) {
      report('error', [...path, field.key], `expected a field that is supported, found ${field.key}, which ${known.refused}`, field.at);
    } else if (known.unsupported === undefined) {
      checkPart(known.shape, field.value, [...path, field.key], report);
    } else {
      report(
        'warning',
        [...path, field.key],
        `expected a field that is supported, found ${field.key}, which ${known.unsupported}`,
        field.at,
      );
    }
  }
  for (const [key, field] of Object.entries(shape.fields)) {
    if (field.isRequired && !node.fields.has(key))
      report('error', [...path, key], `expected ${describeShape(field.shape)}, found no field ${key}`, node.at);
  }
  if (!isUnknown) for (const choice of shape.choices) checkChoice(choice, shape, node, path, report);
}

function checkChoice(choice: readonly string[], shape: RecordShape, node: MapNode, path: RulePath, report: Report): void {
  const given = choice.filter((key) => node.fields.has(key));
  if (given.length === 0) report('error', path, `expected one of ${listFields(shape, choice)}, found none of them`, node.at);
  if (given.length > 1) {
    const place = node.fields.get(given[1] ?? '')?.at ?? node.at;
    report('error', path, `expected only one of ${given.join(' and ')}, found ${given.length === 2 ? 'both' : 'all'}`, place);
  }
}

/** Names of fields, without those that only Semgrep's own rules use, and those that are refused. */
function listFields({ fields }: RecordShape, keys: readonly string[]): string {
  return keys.filter((key) => !key.startsWith('semgrep-internal-') && fields[key]?.refused === undefined).join(', ');
}

function reportRepeated(node: MapNode, path: RulePath, report: Report): void {
  for (const { key, at } of node.repeated) report('error', [...path, key], `expected each field once, found ${key} again`, at);
}

function describeUnknown(shape: RecordShape, { key }: RuleField): string {
  const known = Object.keys(shape.fields);
  const similar = findSimilar(key, known);
  const found = JSON.stringify(key);
  return similar === undefined
    ? `expected one of ${listFields(shape, known)}, found ${found}`
    : `expected a known field, found ${found}; is ${similar} meant?`;
}

function reportKind(shape: Shape, node: RuleNode, path: RulePath, report: Report): void {
  if (node.kind === 'nothing') return;
  const isRecordMissing = node.kind === 'text' && shape.kind === 'record' && Object.hasOwn(shape.fields, 'pattern');
  const hint = isRecordMissing ? `; is pattern: ${node.value} meant?` : '';
  report('error', path, `expected ${describeShape(shape)}, found ${describeNode(node)}${hint}`, node.at);
}

function getNamed(name: string): Shape {
  return namedShapes[name] ?? { kind: 'any' };
}

function hasKind(shape: Shape, node: RuleNode): boolean {
  switch (shape.kind) {
    case 'code':
      return node.kind === 'text' || (node.kind === 'number' && shape.isNumberToo === true);
    case 'text':
    case 'regex':
    case 'comparison':
    case 'labels':
      return node.kind === 'text';
    case 'flag':
      return node.kind === 'flag' || (node.kind === 'text' && (node.value === 'true' || node.value === 'false'));
    case 'integer':
      return node.kind === 'number' && Number.isInteger(node.value);
    case 'word':
      return node.kind === 'text' && shape.words.includes(node.value);
    case 'list':
      return node.kind === 'list';
    case 'map':
    case 'record':
      return node.kind === 'map';
    case 'any':
      return true;
    case 'either':
      return shape.of.some((each) => hasKind(each, node));
    case 'reference':
      return hasKind(getNamed(shape.name), node);
  }
}

function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return 'a text';
    case 'code':
      return 'a pattern as text';
    case 'regex':
      return 'a regular expression as text';
    case 'comparison':
      return 'a comparison as text';
    case 'labels':
      return 'a condition on labels as text';
    case 'flag':
      return 'true or false';
    case 'integer':
      return 'a whole number';
    case 'word':
      return shape.words.length === 1 ? String(shape.words[0]) : `one of ${shape.words.join(', ')}`;
    case 'list':
      return `a list (each ${describeShape(shape.of)})`;
    case 'map':
      return 'an object';
    case 'any':
      return 'anything';
    case 'record':
      return `an object (${shape.name})`;
    case 'either':
      return shape.of.map(describeShape).join(' or ');
    case 'reference': {
      const named = getNamed(shape.name);
      return named.kind === 'list' ? 'a list' : describeShape(named);
    }
  }
}
