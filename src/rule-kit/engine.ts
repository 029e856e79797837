import { buildApiGraph, buildCredentialGraph, type ApiGraph } from '../analysis/binding/api-graph.ts';
import { makeModuleStore, type ModuleStore } from '../analysis/project/module-store.ts';
import { awsAccesses } from '../models/aws-accesses.ts';
import { awsResources } from '../models/aws-resources.ts';
import { awsServices } from '../models/aws-services.ts';
import { eventModels } from '../models/event-models.ts';
import { expandAwsAccesses } from '../models/expand-aws-accesses.ts';
import { expandAwsResources } from '../models/expand-aws-resources.ts';
import { expandAwsServices } from '../models/expand-aws-services.ts';
import { languageModels } from '../models/language-models.ts';
import { libraryModels } from '../models/library-models.ts';
import type { LibraryModel } from '../models/schema.ts';

/** What linted files of one process share: the compiled models, for all files with the same models, and the parsed modules. */
export interface Engine {
  readonly graph: ApiGraph;
  readonly modules: ModuleStore;
}

/** Parsed modules know nothing of models. */
const modules = makeModuleStore();

/** Answers the parsed modules of the process, without any models. */
export function getModuleStore(): ModuleStore {
  return modules;
}

/** Graphs by the content of the models that are not built in, the one used last at the end. */
const graphs = new Map<string, ApiGraph>();

/** More sets of models than this are not kept: an editor makes a new one with each edit. */
const maximumGraphs = 4;

let builtIn: readonly LibraryModel[] | undefined;

function getBuiltIn(): readonly LibraryModel[] {
  return (builtIn ??= [
    ...languageModels,
    ...libraryModels,
    ...expandAwsServices(awsServices),
    ...expandAwsResources(awsResources),
    ...expandAwsAccesses(awsAccesses),
  ]);
}

let typeNames: ReadonlySet<string> | undefined;

/** Is it the name of a type that built-in rows speak of? */
export function isBuiltInType(name: string): boolean {
  typeNames ??= new Set([
    ...getBuiltIn().flatMap((model) => [...(model.types ?? []).map((row) => row.name), ...listTypes(model).map((each) => each.type)]),
    ...eventModels.map(({ trigger }) => `event.${trigger}`),
  ]);
  return typeNames.has(name);
}

/** A mention of a type in a row. */
export interface TypeMention {
  readonly type: string;
  /** Where it stands in the model. */
  readonly path: readonly [list: string, index: number, field: 'type'];
}

/** Answers the types that rows of a model start from. */
export function listTypes(model: Readonly<Partial<LibraryModel>>): readonly TypeMention[] {
  const { types, sources, sinks, sanitizers, guards, flows, natives, schemas, launches, properties } = model;
  const { secretReads, comparisons, misuses, accesses, callerChecks, credentials } = model;
  const lists = {
    types,
    sources,
    sinks,
    sanitizers,
    guards,
    flows,
    natives,
    schemas,
    launches,
    properties,
    secretReads,
    comparisons,
    misuses,
    accesses,
    callerChecks,
    credentials,
  };
  return Object.entries(lists).flatMap(([list, rows = []]) =>
    rows.flatMap(({ type }, index) => (type === undefined ? [] : [{ type, path: [list, index, 'type'] as const }])),
  );
}

/** Answers the engine for models beside the built-in ones, made when first needed. */
export function getEngine(own: readonly LibraryModel[] = []): Engine {
  const key = own.map(getContent).join('\n');
  const graph = graphs.get(key) ?? buildApiGraph(getBuiltIn(), eventModels, own);
  graphs.delete(key);
  graphs.set(key, graph);
  for (const old of graphs.keys()) if (graphs.size > maximumGraphs && old !== '') graphs.delete(old);
  return { graph, modules };
}

let credentialGraph: { readonly key: string; readonly graph: ApiGraph } | undefined;

/** Answers where libraries take credentials, for models beside the built-in ones. */
export function getCredentialGraph(own: readonly LibraryModel[]): ApiGraph {
  const key = own.map(getContent).join('\n');
  if (credentialGraph?.key !== key) credentialGraph = { key, graph: buildCredentialGraph(getBuiltIn(), own) };
  return credentialGraph.graph;
}

const contents = new WeakMap<LibraryModel, string>();

function getContent(model: LibraryModel): string {
  let content = contents.get(model);
  if (content === undefined) contents.set(model, (content = JSON.stringify(model)));
  return content;
}
