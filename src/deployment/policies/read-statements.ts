import type { DataNode } from '../data/data-node.ts';
import type { DataReader } from '../data/data-reader.ts';
import type { Fact, PolicyStatement } from '../deployment.ts';

/** Reads the statements of a policy: a list, or a document that has one. */
export function readStatements(reader: DataReader, policy: DataNode | undefined): readonly PolicyStatement[] {
  const inner = reader.get(policy, 'PolicyDocument') ?? policy;
  const list = reader.get(inner, 'Statement') ?? inner;
  return reader.items(list).flatMap((statement) => (statement.kind === 'map' ? [readStatement(reader, statement)] : []));
}

function readStatement(reader: DataReader, statement: DataNode): PolicyStatement {
  const principals = readPrincipals(reader, reader.get(statement, 'Principal'));
  const conditionKeys = reader
    .entries(reader.get(statement, 'Condition'))
    .flatMap(({ value }) => reader.entries(value).map(({ name }) => name));
  return {
    effect: reader.text(reader.get(statement, 'Effect')) === 'Deny' ? 'Deny' : 'Allow',
    actions: readListed(reader, statement, 'Action'),
    resources: readListed(reader, statement, 'Resource'),
    ...(principals === undefined ? {} : { principals }),
    hasConditions: reader.get(statement, 'Condition') !== undefined,
    ...(conditionKeys.length === 0 ? {} : { conditionKeys }),
    at: statement.at,
  };
}

/** What all but some are is not known one by one. */
function readListed(reader: DataReader, statement: DataNode, key: string): readonly Fact<string>[] {
  const excepted = reader.get(statement, `Not${key}`);
  if (excepted !== undefined) return [{ value: undefined, at: excepted.at }];
  return reader.wordFacts(reader.get(statement, key));
}

function readPrincipals(reader: DataReader, node: DataNode | undefined): readonly Fact<string>[] | undefined {
  if (node === undefined) return undefined;
  return node.kind === 'map' ? reader.entries(node).flatMap(({ value }) => reader.wordFacts(value)) : reader.wordFacts(node);
}
