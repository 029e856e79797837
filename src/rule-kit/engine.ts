import { buildApiGraph, type ApiGraph } from '../analysis/binding/api-graph.ts';
import { makeModuleStore, type ModuleStore } from '../analysis/project/module-store.ts';
import { awsResources } from '../models/aws-resources.ts';
import { awsServices } from '../models/aws-services.ts';
import { eventModels } from '../models/event-models.ts';
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

/** Graphs by the content of the models that are not built in, the one used last at the end. */
const graphs = new Map<string, ApiGraph>();

/** More sets of models than this are not kept: an editor makes a new one with each edit. */
const maximumGraphs = 4;

let builtIn: readonly LibraryModel[] | undefined;

/** Answers the engine for models beside the built-in ones, made when first needed. */
export function getEngine(own: readonly LibraryModel[] = []): Engine {
  const key = own.length === 0 ? '' : JSON.stringify(own);
  let graph = graphs.get(key);
  if (graph === undefined) {
    builtIn ??= [...languageModels, ...libraryModels, ...expandAwsServices(awsServices), ...expandAwsResources(awsResources)];
    graph = buildApiGraph(builtIn, eventModels, own);
  }
  graphs.delete(key);
  graphs.set(key, graph);
  for (const old of graphs.keys()) if (graphs.size > maximumGraphs && old !== '') graphs.delete(old);
  return { graph, modules };
}
