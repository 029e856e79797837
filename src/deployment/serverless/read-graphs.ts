import type { DataEntry, DataNode } from '../data/data-node.ts';
import { findNamedFunction, type Service } from './service.ts';
import { findKind } from '../find-authorizer-kind.ts';

/** Reads what plugins know: the APIs of AppSync, whose data sources are functions, and state machines. */
export function readGraphs(service: Service): void {
  const { reader, root } = service;
  const apis = [...reader.items(reader.get(root, 'appSync')), ...reader.items(reader.get(root, 'custom', 'appSync'))];
  for (const api of apis.filter(({ kind }) => kind === 'map')) {
    readKeyOnly(service, api);
    const sources = reader.items(reader.get(api, 'dataSources')).flatMap((each) => flatten(service, each));
    for (const { name, value, at } of sources) {
      const given =
        reader.get(value, 'config', 'functionName') ??
        reader.get(value, 'config', 'functionArn') ??
        reader.get(value, 'config', 'function');
      const called = given === undefined ? undefined : findNamedFunction(service, given);
      called?.triggers.push({ kind: 'appsync', subject: { value: name, at }, at });
    }
  }
  readMachines(service);
}

/** Sources are entries by name, or items with a name. */
function flatten({ reader }: Service, node: DataNode): readonly DataEntry[] {
  const name = reader.text(reader.get(node, 'name'));
  return name === undefined ? reader.entries(node) : [{ name, value: node, at: node.at }];
}

/** An API that asks for a key, and for nothing else. */
function readKeyOnly({ reader, draft }: Service, api: DataNode): void {
  const entry = reader.getEntry(api, 'authentication') ?? reader.getEntry(api, 'authenticationType');
  if (entry === undefined) return;
  const kinds = [reader.get(entry.value, 'type') ?? entry.value, ...others(api)].map((node) => findKind(reader.text(node)));
  if (kinds.every((kind) => kind === 'api-key')) {
    draft.publicAccess.push({ kind: 'graphql-key', subject: reader.text(reader.get(api, 'name')) ?? 'appSync', at: entry.at });
  }

  function others(node: DataNode): readonly (DataNode | undefined)[] {
    const more = reader.get(node, 'additionalAuthentications') ?? reader.get(node, 'additionalAuthenticationProviders');
    return reader.items(more).map((each) => reader.get(each, 'type') ?? reader.get(each, 'authenticationType'));
  }
}

/** `stepFunctions.stateMachines`: tasks name the functions that they call. */
function readMachines(service: Service): void {
  const { reader, root } = service;
  for (const { name, value, at } of reader.entries(reader.get(root, 'stepFunctions', 'stateMachines'))) {
    for (const state of reader.entries(reader.get(value, 'definition', 'States'))) {
      const task = reader.get(state.value, 'Parameters', 'FunctionName') ?? reader.get(state.value, 'Resource');
      const called = task === undefined ? undefined : findNamedFunction(service, task);
      called?.triggers.push({ kind: 'state-machine', subject: { value: name, at }, at });
    }
  }
}
