import { join } from 'node:path';
import { serverlessDefaults } from '../../models/deployment/serverless-defaults.ts';
import { makeFunctionCode } from '../code/make-function-code.ts';
import type { DataEntry, DataNode } from '../data/data-node.ts';
import type { DataReader } from '../data/data-reader.ts';
import type { DeployedFunction, EnvironmentVariable, Fact, PolicyStatement } from '../deployment.ts';
import type { FunctionDraft } from '../deployment-draft.ts';
import { readStatements } from '../policies/read-statements.ts';
import { withoutGaps } from '../without-gaps.ts';
import type { Service } from './service.ts';

/** Answers the entries of `functions`, which may be a map or a list of maps. */
export function listFunctions({ reader, root }: Pick<Service, 'reader' | 'root'>): readonly DataEntry[] {
  return reader.items(reader.get(root, 'functions')).flatMap((each) => reader.entries(each));
}

/** Reads one function without what starts it. */
export function readFunction(service: Service, { name, value, at }: DataEntry): FunctionDraft {
  const { reader, provider, folder, files } = service;
  const handler = reader.textFact(value, 'handler');
  const runtime = reader.textFact(value, 'runtime') ?? reader.textFact(provider, 'runtime');
  const code =
    handler?.value === undefined
      ? undefined
      : makeFunctionCode({ project: folder, folder: join(folder), handler: handler.value, runtime: runtime?.value }, files);
  const first = <T>(read: (node: DataNode | undefined) => Fact<T> | undefined): Fact<T> | undefined => read(value) ?? read(provider);
  const optional = {
    handler,
    code,
    runtime,
    timeoutSeconds: first((node) => reader.numberFact(node, 'timeout')) ?? { value: serverlessDefaults.timeoutSeconds, at },
    memoryMegabytes: first((node) => reader.numberFact(node, 'memorySize')) ?? { value: serverlessDefaults.memoryMegabytes, at },
    tracing: readTracing(reader, value, 'tracing') ?? readTracing(reader, provider, 'tracing', 'lambda'),
    logs: readLogs(reader, value, provider),
    role: readRole(service, value),
    isInVpc: first((node) => readVpc(reader, node)),
    reservedConcurrency: reader.numberFact(value, 'reservedConcurrency'),
    deadLetter: readWords(reader, value, 'onError') ?? readWords(reader, value, 'deadLetter'),
    onFailure: readWords(reader, value, 'destinations', 'onFailure'),
  };
  return {
    tool: 'serverless',
    name,
    ...withoutGaps(optional),
    environment: readEnvironment(reader, [reader.get(provider, 'environment'), reader.get(value, 'environment')]),
    statements: readPermissions(service, value),
    managedPolicies: [...reader.wordFacts(reader.get(value, 'iamManagedPolicies')), ...readProviderPolicies(service, value)],
    triggers: [],
    at,
  };
}

/** Reads variables of an environment; those of later maps take the place of those of earlier ones. */
export function readEnvironment(reader: DataReader, maps: readonly (DataNode | undefined)[]): EnvironmentVariable[] {
  const variables = new Map<string, EnvironmentVariable>();
  for (const map of maps) {
    for (const { name, value, at } of reader.entries(map)) {
      variables.set(name, { name, value: { value: reader.text(value), at: value.at }, at });
    }
  }
  return [...variables.values()];
}

/** Reads the address or name that stands at a path. */
export function readWords(reader: DataReader, node: DataNode | undefined, ...keys: readonly string[]): Fact<string> | undefined {
  const found = reader.get(node, ...keys);
  return found === undefined ? undefined : { value: reader.words(found), at: found.at };
}

/** `true`, `Active` or `PassThrough`. */
function readTracing(reader: DataReader, node: DataNode | undefined, ...keys: readonly string[]): DeployedFunction['tracing'] {
  const fact = reader.textFact(node, ...keys);
  if (fact === undefined) return undefined;
  switch (fact.value?.toLowerCase()) {
    case 'true':
    case 'active':
      return { value: 'active', at: fact.at };
    case 'passthrough':
      return { value: 'pass-through', at: fact.at };
    case 'false':
    case 'disabled':
      return { value: 'disabled', at: fact.at };
    default:
      return { value: undefined, at: fact.at };
  }
}

function readLogs(reader: DataReader, value: DataNode, provider: DataNode | undefined): DeployedFunction['logs'] {
  const one = reader.get(value, 'logs');
  const all = reader.get(provider, 'logs', 'lambda');
  const first = (key: string): Fact<string> | undefined => reader.textFact(one, key) ?? reader.textFact(all, key);
  const logs = withoutGaps({
    retentionDays: reader.numberFact(value, 'logRetentionInDays') ?? reader.numberFact(provider, 'logRetentionInDays'),
    format: first('logFormat'),
    level: first('applicationLogLevel'),
  });
  return Object.keys(logs).length === 0 ? undefined : logs;
}

/** `vpc: ~` of a function takes it out of the provider's. */
function readVpc(reader: DataReader, node: DataNode | undefined): Fact<boolean> | undefined {
  const entry = reader.getEntry(node, 'vpc');
  if (entry === undefined) return undefined;
  const value = reader.get(entry.value);
  return { value: value?.kind === 'unknown' ? undefined : value?.kind === 'map' && value.entries.size > 0, at: entry.at };
}

function readRole({ reader, provider }: Service, value: DataNode): Fact<string> | undefined {
  const own = readWords(reader, value, 'role');
  if (own !== undefined) return own;
  const role = reader.get(provider, 'iam', 'role');
  return role === undefined || role.kind === 'map' ? readWords(reader, provider, 'role') : { value: reader.words(role), at: role.at };
}

/** A function with statements of its own has the provider's only when it says so; one with a role of its own has none of them. */
function readPermissions(service: Service, value: DataNode): PolicyStatement[] {
  const { reader, root } = service;
  const own = reader.get(value, 'iamRoleStatements') ?? reader.get(value, 'iam', 'role', 'statements');
  if (own === undefined) return reader.get(value, 'role') === undefined ? readProviderStatements(service) : [];
  const inherits =
    reader.boolean(reader.get(value, 'iamRoleStatementsInherit')) ??
    reader.boolean(reader.get(value, 'iam', 'inheritStatements')) ??
    reader.boolean(reader.get(root, 'custom', 'serverless-iam-roles-per-function', 'defaultInherit')) ??
    false;
  return [...readListed(reader, own), ...(inherits ? readProviderStatements(service) : [])];
}

function readProviderStatements({ reader, provider }: Service): PolicyStatement[] {
  return [
    ...readListed(reader, reader.get(provider, 'iam', 'role', 'statements')),
    ...readListed(reader, reader.get(provider, 'iamRoleStatements')),
  ];
}

/** A list whose items are statements or, from other files, lists of them. */
function readListed(reader: DataReader, list: DataNode | undefined): PolicyStatement[] {
  return reader.items(list).flatMap((item) => reader.items(item).flatMap((each) => readStatements(reader, each)));
}

function readProviderPolicies({ reader, provider }: Service, value: DataNode): readonly Fact<string>[] {
  if (reader.get(value, 'role') !== undefined) return [];
  return [
    ...reader.wordFacts(reader.get(provider, 'iam', 'role', 'managedPolicies')),
    ...reader.wordFacts(reader.get(provider, 'iamManagedPolicies')),
  ];
}
