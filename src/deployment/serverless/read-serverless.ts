import { basename, dirname } from 'node:path';
import { readTemplate } from '../cloudformation/read-template.ts';
import { TemplateFunctions } from '../cloudformation/resolve-functions.ts';
import { makeMap, mergeNodes, type DataNode } from '../data/data-node.ts';
import type { DataReader } from '../data/data-reader.ts';
import type { Authorizer, Fact, WebSocketTrigger } from '../deployment.ts';
import type { DeploymentDraft, FunctionDraft } from '../deployment-draft.ts';
import type { InfrastructureFiles } from '../files/infrastructure-files.ts';
import { readGraphs } from './read-graphs.ts';
import { readEvents } from './read-events.ts';
import { listFunctions, readEnvironment, readFunction } from './read-functions.ts';
import { readProviderCors } from './read-http-events.ts';
import { functionKeys, handlerText } from '../../models/deployment/serverless-defaults.ts';
import { ServiceVariables } from './resolve-variables.ts';
import { makeLogicalName, type Service } from './service.ts';

/** Reads a service of the Serverless Framework with the files that it includes. Nothing of it is run. */
export function readServerless(file: string, files: InfrastructureFiles, draft: DeploymentDraft): void {
  const root = files.read(file)?.node;
  if (root !== undefined) readService(root, file, files, draft);
}

/** Reads a file that a service includes in a way that is not known: functions by name, or one of them. */
export function readFragment(file: string, files: InfrastructureFiles, draft: DeploymentDraft): void {
  const root = files.read(file)?.node;
  if (root?.kind !== 'map') return;
  const { at } = root;
  const name = basename(file).replace(/\.\w+$/u, '');
  const isOne = describesFunction(root) && functionKeys.some((key) => root.entries.has(key));
  const functions = isOne ? makeMap([{ name, value: root, at }], at) : root;
  const isSome = isOne || Array.from(root.entries.values()).some(({ value }) => describesFunction(value));
  if (isSome) readService(makeMap([{ name: 'functions', value: functions, at }], at), file, files, draft);
  else if (root.entries.has('functions')) readService(root, file, files, draft);
}

function describesFunction(node: DataNode): boolean {
  const handler = node.kind === 'map' ? node.entries.get('handler')?.value : undefined;
  return handler?.kind === 'scalar' && handlerText.test(String(handler.value));
}

/** Reads a service whose root is known. */
export function readService(root: DataNode, file: string, files: InfrastructureFiles, draft: DeploymentDraft): void {
  const variables = new ServiceVariables(files, file, root);
  const resources = readResources(variables.reader, root);
  // functions of CloudFormation may stand anywhere
  const folder = dirname(file);
  const { reader } = new TemplateFunctions(resources ?? makeMap([], root.at), { folder, files, resolve: variables.reader.resolve });
  const provider = reader.get(root, 'provider');
  const name = reader.text(provider?.kind === 'map' ? reader.get(provider, 'name') : provider);
  if (name !== undefined && name !== 'aws') return;
  const service: Service = {
    files,
    draft,
    reader,
    folder,
    root,
    provider,
    functions: new Map(),
    resourceTypes: new Map(
      reader.entries(reader.get(resources, 'Resources')).map((entry) => [entry.name, reader.text(reader.get(entry.value, 'Type')) ?? '']),
    ),
  };
  const entries = listFunctions(service).filter(({ value }) => value.kind === 'map');
  for (const entry of entries) service.functions.set(entry.name, readFunction(service, entry));
  for (const { name: key, value } of entries) {
    const found = service.functions.get(key);
    if (found !== undefined) readEvents(service, found, value);
  }
  const functions = [...service.functions.values()];
  shareConnection(functions);
  draft.functions.push(...functions);
  draft.environment.push(...readEnvironment(reader, [reader.get(provider, 'environment')]));
  const cors = readProviderCors(service);
  const hasHttpApi = functions.some(({ triggers }) => triggers.some((trigger) => trigger.kind === 'http' && trigger.api === 'http'));
  if (cors !== undefined && hasHttpApi) draft.apis.push({ name: 'httpApi', api: 'http', cors, at: cors.at });
  readGraphs(service);
  if (resources !== undefined) {
    const known = new Map(Array.from(service.functions, ([key, each]) => [makeLogicalName(key), each]));
    readTemplate({ root: resources, folder, tool: 'serverless', files, draft, resolve: variables.reader.resolve, functions: known });
  }
}

/** `resources` is a template, or a list of them; `extensions` change what the framework makes. */
function readResources(reader: DataReader, root: DataNode): DataNode | undefined {
  const parts = reader.items(reader.get(root, 'resources')).filter(({ kind }) => kind === 'map');
  let all: DataNode | undefined;
  for (const part of parts) all = mergeNodes(all, resolveSections(reader, part));
  return all;
}

/** Sections, and resources in them, may stand in files of their own. */
function resolveSections(reader: DataReader, part: DataNode): DataNode {
  if (part.kind !== 'map') return part;
  const entries = reader.entries(part).map((section) => {
    const lists = reader.items(section.value).filter(({ kind }) => kind === 'map');
    let value: DataNode | undefined;
    for (const each of lists) value = mergeNodes(value, each);
    return { ...section, value: value ?? section.value };
  });
  return { kind: 'map', entries: new Map(entries.map((entry) => [entry.name, entry])), at: part.at };
}

/** Who connects was asked then; the other routes of the service ask nobody. */
function shareConnection(functions: readonly FunctionDraft[]): void {
  const sockets = functions.flatMap(({ triggers }) => triggers.filter((trigger) => trigger.kind === 'websocket'));
  const asked: Fact<Authorizer> | undefined = sockets.find(({ routeKey }) => routeKey.value === '$connect')?.authorizer;
  if (asked === undefined) return;
  for (const { triggers } of functions) {
    for (const [index, trigger] of triggers.entries()) {
      if (trigger.kind === 'websocket') triggers[index] = { ...trigger, authorizer: asked } satisfies WebSocketTrigger;
    }
  }
}
