import { modelFileShape } from '../models/row-shapes.ts';
import type { Shape } from '../models/shapes.ts';

/** A JSON Schema, as far as it is used here. */
type JsonSchema = Readonly<Record<string, unknown>>;

/** Answers the JSON Schema of files of models. */
export function printModelSchema(): string {
  const definitions: Record<string, JsonSchema> = {};
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Models of eslint-plugin-serverless-security',
    ...translate(modelFileShape, definitions),
    definitions,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function translate(shape: Shape, definitions: Record<string, JsonSchema>): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return { type: 'string', minLength: 1 };
    case 'package':
      return { type: 'string', minLength: 1, description: 'The name of a package, or a path or glob of files of the program: ./src/db.ts' };
    case 'flag':
      return { type: 'boolean' };
    case 'path':
      return { type: 'string', description: 'Steps joined by dots: Member[query].Argument[0]' };
    case 'pattern':
      return { type: 'string', format: 'regex' };
    case 'word':
      // YAML reads `when: true` as a truth value.
      return { enum: [...shape.words, ...[true, false].filter((each) => shape.words.includes(String(each)))] };
    case 'list': {
      const items = translate(shape.of, definitions);
      return { type: 'array', items, ...(shape.length === undefined ? {} : { minItems: shape.length, maxItems: shape.length }) };
    }
    case 'either':
      return { anyOf: shape.of.map((each) => translate(each, definitions)) };
    case 'record': {
      definitions[shape.name] ??= {
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, translate(field.shape, definitions)])),
        required: Object.entries(shape.fields).flatMap(([name, { isRequired }]) => (isRequired ? [name] : [])),
        additionalProperties: false,
      };
      return { $ref: `#/definitions/${shape.name}` };
    }
  }
}
