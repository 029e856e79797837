import { ModelPathError, parseModelPath } from '../analysis/binding/parse-model-path.ts';
import type { FieldShape, Shape } from '../models/shapes.ts';

/** Keys and indexes from the whole to a part. */
export type PartPath = readonly (string | number)[];

/** A part of written data that is not what it should be. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
  readonly path: PartPath;

  constructor(path: PartPath, expected: string, found: string) {
    super(`expected ${expected}, found ${found}`);
    this.path = path;
  }
}

/** Answers data of the given shape. Throws `ShapeError` at the first part that is not as it should be. */
export function readShape(shape: Shape, value: unknown, path: PartPath = []): unknown {
  switch (shape.kind) {
    case 'text':
    case 'package':
      if (typeof value === 'string' && value !== '') return value;
      break;
    case 'flag':
      if (typeof value === 'boolean') return value;
      break;
    case 'path':
      if (typeof value === 'string') return checkPath(value, path);
      break;
    case 'pattern':
      if (typeof value === 'string') return checkPattern(value, path);
      break;
    case 'word': {
      // YAML reads `when: true` as a truth value.
      const word = typeof value === 'boolean' ? String(value) : value;
      if (typeof word === 'string' && shape.words.includes(word)) return word;
      break;
    }
    case 'list':
      if (Array.isArray(value) && (shape.length === undefined || value.length === shape.length))
        return value.map((each, index) => readShape(shape.of, each, [...path, index]));
      break;
    case 'either':
      return readShape(chooseShape(shape.of, value) ?? fail(shape, value, path), value, path);
    case 'record':
      if (isRecord(value)) return readFields(shape.name, shape.fields, value, path);
      break;
  }
  return fail(shape, value, path);
}

function readFields(
  name: string,
  fields: Readonly<Record<string, FieldShape>>,
  value: Readonly<Record<string, unknown>>,
  path: PartPath,
): unknown {
  const read: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field === undefined) {
      const known = Object.keys(fields).join(', ');
      throw new ShapeError([...path, key], `a field of a ${name} (${known})`, JSON.stringify(key));
    }
    read[key] = readShape(field.shape, part, [...path, key]);
  }
  for (const [key, { shape, isRequired }] of Object.entries(fields)) {
    if (isRequired && read[key] === undefined) throw new ShapeError([...path, key], describeShape(shape), 'nothing');
  }
  return read;
}

/** The alternative that is meant: the one whose kind of data is there. */
function chooseShape(shapes: readonly Shape[], value: unknown): Shape | undefined {
  const fitting = shapes.filter((shape) => {
    if (shape.kind === 'list') return Array.isArray(value);
    if (shape.kind === 'record') return isRecord(value);
    if (shape.kind === 'flag') return typeof value === 'boolean';
    return shape.kind === 'word' ? shape.words.includes(String(value)) : typeof value === 'string';
  });
  return fitting[0];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkPath(value: string, path: PartPath): string {
  try {
    parseModelPath(value);
    return value;
  } catch (error) {
    if (!(error instanceof ModelPathError)) throw error;
    throw new ShapeError(path, describeShape({ kind: 'path' }), `${JSON.stringify(value)}: ${error.message}`);
  }
}

function checkPattern(value: string, path: PartPath): string {
  try {
    new RegExp(value, 'u');
    return value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ShapeError(path, 'a regular expression', `${JSON.stringify(value)}: ${reason}`);
  }
}

function fail(shape: Shape, value: unknown, path: PartPath): never {
  throw new ShapeError(path, describeShape(shape), describeValue(value));
}

function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return 'a text';
    case 'package':
      return 'the name of a package or a path of files';
    case 'flag':
      return 'true or false';
    case 'path':
      return 'a path of steps, such as Member[query].Argument[0]';
    case 'pattern':
      return 'a regular expression';
    case 'word':
      return shape.words.length === 1 ? JSON.stringify(shape.words[0]) : `one of ${shape.words.join(', ')}`;
    case 'list':
      return shape.length === undefined ? 'a list' : `a list of ${shape.length}`;
    case 'record':
      return `an object (a ${shape.name})`;
    case 'either':
      return shape.of.map((each) => (each.kind === 'list' ? `a list (each ${describeShape(each.of)})` : describeShape(each))).join(' or ');
  }
}

function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = (JSON.stringify(value) as string | undefined) ?? `a ${typeof value}`;
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
