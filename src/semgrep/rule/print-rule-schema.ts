import { optionsShape } from './option-shapes.ts';
import { matchFields, matchTaintFields, namedShapes, ruleFields, searchFields, taintFields } from './rule-shapes.ts';
import type { Fields, FieldShape, RecordShape, Shape } from './shape.ts';

/** A JSON Schema, as far as it is used here. */
type JsonSchema = Readonly<Record<string, unknown>>;

const taintKeys = ['pattern-sources', 'pattern-sinks'];

/** Answers the JSON Schema of rule files, for editors: it wants what the reader wants, and takes a field that is not known for a mistake. */
export function printRuleSchema(): string {
  const definitions: Record<string, JsonSchema> = {};
  for (const [name, shape] of Object.entries(namedShapes)) {
    definitions[name] = shape.kind === 'record' ? translateRecord(shape, definitions) : translate(shape, definitions);
  }
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Rules of Semgrep, as eslint-plugin-serverless-security reads them',
    type: 'object',
    properties: { rules: { type: 'array', items: makeRule(definitions) }, missed: { type: 'integer' } },
    required: ['rules'],
    additionalProperties: false,
    definitions,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** One object for all modes, so that editors know what to offer. */
function makeRule(definitions: Record<string, JsonSchema>): JsonSchema {
  const fields: Fields = { ...ruleFields, options: { shape: optionsShape, isRequired: false } };
  const modes = { ...searchFields, ...matchFields, ...taintFields, ...matchTaintFields };
  const choices = [...Object.keys(searchFields), ...Object.keys(matchFields), ...Object.keys(matchTaintFields)];
  const isTaint = { required: ['mode', ...taintKeys], properties: { mode: { const: 'taint' } } };
  return {
    type: 'object',
    properties: { ...translateFields(fields, definitions), ...translateFields(modes, definitions) },
    required: Object.entries(fields).flatMap(([name, { isRequired }]) => (isRequired ? [name] : [])),
    oneOf: [...choices.map((key) => ({ required: [key] })), isTaint],
    additionalProperties: false,
  };
}

function translateFields(fields: Fields, definitions: Record<string, JsonSchema>): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field.refused === undefined ? [[name, translateField(field, definitions)]] : [])),
  );
}

function translateField({ shape, unsupported }: FieldShape, definitions: Record<string, JsonSchema>): JsonSchema {
  return unsupported === undefined ? translate(shape, definitions) : { description: `Not supported: ${unsupported}` };
}

function translate(shape: Shape, definitions: Record<string, JsonSchema>): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return { type: 'string', ...(shape.pattern === undefined ? {} : { pattern: shape.pattern.source }) };
    case 'code':
      return {
        type: shape.isNumberToo === true ? ['string', 'number'] : 'string',
        description: 'Code with metavariables ($X) and ellipses (...)',
      };
    case 'regex':
      return { type: 'string', description: 'A regular expression in the dialect of PCRE' };
    case 'comparison':
      return { type: 'string', description: 'A comparison as in Python: int($X) > 10' };
    case 'labels':
      return { type: 'string', description: 'A condition on labels: A and not B' };
    case 'flag':
      return { enum: [true, false, 'true', 'false'] };
    case 'integer':
      return { type: 'integer' };
    case 'word':
      return { enum: shape.words };
    case 'list':
      return { type: 'array', items: translate(shape.of, definitions), ...(shape.isFilled === true ? { minItems: 1 } : {}) };
    case 'map':
      return {
        type: 'object',
        additionalProperties: translate(shape.of, definitions),
        ...(shape.isSingle === true ? { minProperties: 1, maxProperties: 1 } : {}),
      };
    case 'any':
      return {};
    case 'either':
      return { anyOf: shape.of.map((each) => translate(each, definitions)) };
    case 'reference':
      return { $ref: `#/definitions/${encodeURIComponent(shape.name)}` };
    case 'record': {
      definitions[shape.name] ??= translateRecord(shape, definitions);
      return { $ref: `#/definitions/${encodeURIComponent(shape.name)}` };
    }
  }
}

function translateRecord(shape: RecordShape, definitions: Record<string, JsonSchema>): JsonSchema {
  const required = Object.entries(shape.fields).flatMap(([name, { isRequired }]) => (isRequired ? [name] : []));
  const choices = shape.choices.map((keys) => ({ oneOf: keys.map((key) => ({ required: [key] })) }));
  return {
    type: 'object',
    properties: translateFields(shape.fields, definitions),
    ...(required.length === 0 ? {} : { required }),
    ...(choices.length === 0 ? {} : { allOf: choices }),
    additionalProperties: false,
  };
}
