import { jsonFormats, typeWords } from '../../models/schema-words.ts';
import { everyThreat, makeExcludedSet, type ThreatSet } from '../../models/threats.ts';
import { expandNode } from '../binding/api-node.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { DeclaredType, Value } from '../domain/value.ts';
import { computeThreatsExcludedByMatch } from '../flow/regex-language.ts';
import type { IrType } from '../ir/ir.ts';
import type { Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { arrayGenerics } from './declared-types.ts';
import { resolveTypeName } from './resolve-type-name.ts';
import { resolveTypeNodes } from './resolve-type-nodes.ts';
import { addStep, makeList, makeSchema, part, readExcludes, readShape, type Parts } from './schema-parts.ts';

/** A type of TypeScript that is read as a schema; what is below stays a type until it is needed. */
interface TypeReader {
  readonly activation: Activation;
  readonly state: State;
  readonly file: string;
  /** Tells values that are made for parts of this type from others. */
  readonly key: string;
}

/** Generics whose properties are those of their argument. */
const sameShape: ReadonlySet<string> = new Set(['Readonly', 'Partial', 'Required', 'NonNullable']);

/** Reads one level of a written type, for libraries that make checks of types when a program is compiled. */
export function readTypeParts(activation: Activation, state: State, { type, file }: DeclaredType, key: string): Parts {
  return readType({ activation, state, file, key }, type, 0);
}

function readType(reader: TypeReader, type: IrType, depth: number): Parts {
  switch (type.kind) {
    case 'literal':
      return excluding(reader, everyThreat);
    case 'keyword':
      return excluding(reader, makeExcludedSet(typeWords[type.name]?.removes ?? []));
    case 'array':
      return new Map([[part.element, wrap(reader, type.element, '[]')]]);
    case 'object':
      return readMembers(reader, type.members, type.rest);
    case 'union':
      return readUnion(reader, type.types);
    case 'intersection':
      return readIntersection(reader, type.types, depth);
    case 'reference':
      return readReference(reader, type, depth);
    default:
      return excluding(reader, 0);
  }
}

function excluding({ activation }: TypeReader, excludes: ThreatSet): Parts {
  return new Map([[part.excludes, activation.run.makeConstant(excludes)]]);
}

function wrap({ activation, state, file, key }: TypeReader, type: IrType, at: string): Value {
  const declared = activation.run.makeValue({ declared: { type, file } });
  return makeSchema(activation, state, `type ${key}${at}`, new Map([[part.type, declared]]));
}

function readMembers(reader: TypeReader, members: ReadonlyMap<string, IrType>, rest?: IrType): Parts {
  const { activation, state, key } = reader;
  const fields = new Map([...members].map(([name, each]) => [name, wrap(reader, each, `.${name}`)]));
  const shape = allocateValue(activation, state, `shape of type ${key}`, makeCell('object', { fields }));
  const parts: Parts = new Map([[part.shape, shape]]);
  return rest === undefined ? parts.set(part.open, activation.run.makeConstant(true)) : parts.set(part.rest, wrap(reader, rest, '[name]'));
}

function readUnion(reader: TypeReader, types: readonly IrType[]): Parts {
  if (types.every(({ kind }) => kind === 'literal')) return excluding(reader, everyThreat);
  const schemas = types.map((each, index) => wrap(reader, each, `|${index}`));
  return new Map([[part.alternatives, makeList(reader.activation, reader.state, schemas, `union type ${reader.key} `)]]);
}

/** `string & tags.Format<'uuid'>`: what a library's tags say holds beside what the type itself says. */
function readIntersection(reader: TypeReader, types: readonly IrType[], depth: number): Parts {
  const tags = types.map((each) => readTag(reader, each));
  const [first, ...others] = types.filter((_, index) => tags[index] === undefined);
  if (first === undefined) return excluding(reader, 0);
  let parts = readType(reader, first, depth + 1);
  const excludes = tags.reduce((all: ThreatSet, each) => all | (each ?? 0), 0);
  if (excludes !== 0 && parts.has(part.excludes))
    parts.set(part.excludes, reader.activation.run.makeConstant(readExcludes(parts) | excludes));
  for (const [index, each] of others.entries())
    parts = addStep(reader.activation, reader.state, parts, 'pipe', wrap(reader, each, `&${index}`));
  return parts;
}

/** Answers what a tag of a library excludes; `undefined` when the type is none. */
function readTag({ activation, file }: TypeReader, type: IrType): ThreatSet | undefined {
  if (type.kind !== 'reference') return undefined;
  const rows = resolveTypeNodes(activation.run, type, file).flatMap((node) => expandNode(node).flatMap(({ schemas }) => schemas));
  const [argument] = type.arguments;
  const text = argument?.kind === 'literal' ? argument.value : undefined;
  for (const { row, removes } of rows) {
    if (row.schema === 'pattern') return typeof text === 'string' ? computeThreatsExcludedByMatch(text, '') : 0;
    if (row.schema === 'format') return makeExcludedSet(jsonFormats[String(text)]?.removes ?? []);
    if (row.schema === 'same') return removes;
  }
  return undefined;
}

function readReference(reader: TypeReader, type: Extract<IrType, { kind: 'reference' }>, depth: number): Parts {
  const [first, second] = type.arguments;
  const name = type.name.join('.');
  const { program } = reader.activation.run;
  const found = depth > 8 ? undefined : resolveTypeName(program, reader.file, type.name);
  if (found?.kind === 'program') return readDeclaration({ ...reader, file: found.module.file }, found.declaration, depth);
  if (found !== undefined || depth > 8) return excluding(reader, 0);
  if (first === undefined) return excluding(reader, makeExcludedSet(typeWords[name]?.removes ?? []));
  if (arrayGenerics.has(name)) return new Map([[part.element, wrap(reader, first, '[]')]]);
  if (sameShape.has(name)) return readType(reader, first, depth + 1);
  if (second === undefined) return excluding(reader, 0);
  if (name === 'Record')
    return new Map([
      [part.element, wrap(reader, second, '[value]')],
      [part.key, wrap(reader, first, '[key]')],
    ]);
  return name === 'Pick' || name === 'Omit'
    ? choose(reader, readType(reader, first, depth + 1), second, name === 'Pick')
    : excluding(reader, 0);
}

function readDeclaration(
  reader: TypeReader,
  declaration: Extract<ReturnType<typeof resolveTypeName>, { kind: 'program' }>['declaration'],
  depth: number,
): Parts {
  // What a type parameter stands for is not followed.
  if (declaration.kind === 'class' || declaration.parameters.length > 0) return excluding(reader, 0);
  if (declaration.kind === 'alias') return readType(reader, declaration.type, depth + 1);
  let parts = readMembers(reader, declaration.members);
  for (const [index, each] of declaration.heritage.entries())
    parts = addStep(reader.activation, reader.state, parts, 'pipe', wrap(reader, each, `^${index}`));
  return parts;
}

/** The parts of a type without the members that are left out, whose values nothing is said of. */
function choose({ activation, state, key }: TypeReader, parts: Parts, names: IrType, isKept: boolean): Parts {
  const named = new Set(
    (names.kind === 'union' ? names.types : [names]).map((each) => (each.kind === 'literal' ? String(each.value) : '')),
  );
  const shape = parts.get(part.shape);
  if (shape === undefined) return new Map();
  const fields = new Map(readShape(activation, state, shape).filter(([name]) => named.has(name) === isKept));
  return parts.set(part.shape, allocateValue(activation, state, `chosen of type ${key}`, makeCell('object', { fields })));
}
