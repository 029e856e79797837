import type { DataNode } from './data/data-node.ts';
import type { DataReader } from './data/data-reader.ts';
import type { CrossOrigin, Fact, SourceRange } from './deployment.ts';

/** Names of the options of one tool. */
export interface CrossOriginNames {
  readonly origins: readonly string[];
  readonly credentials: readonly string[];
  readonly methods: readonly string[];
}

/** Reads what browsers of other origins may do: `true` is every origin without credentials, a text is an origin. */
export function readCrossOrigin(
  reader: DataReader,
  node: DataNode | undefined,
  at: SourceRange,
  names: CrossOriginNames,
): CrossOrigin | undefined {
  const current = reader.get(node);
  if (current === undefined || reader.text(current) === 'false') return undefined;
  if (current.kind === 'unknown') return { origins: [{ value: undefined, at }], allowsCredentials: undefined, at };
  if (reader.text(current) === 'true') return { origins: [{ value: '*', at: current.at }], allowsCredentials: false, at };
  if (current.kind !== 'map') {
    return { origins: reader.items(current).map((item) => toOrigin(reader, item)), allowsCredentials: false, at };
  }
  const listed = findFirst(reader, current, names.origins);
  const origins = reader.items(listed).flatMap((item) => splitOrigins(toOrigin(reader, item)));
  const credentials = findFirst(reader, current, names.credentials);
  const methods = reader.items(findFirst(reader, current, names.methods)).flatMap((item) => splitMethods(reader, item));
  return {
    // where nothing is said of origins, every one is meant
    origins: listed === undefined ? [{ value: '*', at }] : origins,
    allowsCredentials: credentials === undefined ? false : reader.boolean(stripNode(reader, credentials)),
    ...(methods.length === 0 ? {} : { methods }),
    at,
  };
}

function findFirst(reader: DataReader, map: DataNode, names: readonly string[]): DataNode | undefined {
  for (const name of names) {
    const found = reader.get(map, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** SAM wants texts in quotes of their own: `"'*'"`. */
function strip(text: string): string {
  return text.trim().replaceAll(/^'|'$/gu, '');
}

function stripNode(reader: DataReader, node: DataNode): DataNode {
  const text = reader.text(node);
  return text === undefined ? node : { kind: 'scalar', value: strip(text), at: node.at };
}

function toOrigin(reader: DataReader, node: DataNode): Fact<string> {
  const text = reader.text(node);
  return { value: text === undefined ? undefined : strip(text), at: node.at };
}

function splitOrigins({ value, at }: Fact<string>): readonly Fact<string>[] {
  return value === undefined ? [{ value, at }] : value.split(',').map((each) => ({ value: each.trim(), at }));
}

function splitMethods(reader: DataReader, node: DataNode): readonly Fact<string>[] {
  const text = reader.text(node);
  if (text === undefined) return [{ value: undefined, at: node.at }];
  return strip(text)
    .split(',')
    .map((each) => ({ value: each.trim().toUpperCase(), at: node.at }));
}
