import { buildApiGraph, type ApiGraph } from '../analysis/binding/api-graph.ts';
import { makeModuleStore, type ModuleStore } from '../analysis/project/module-store.ts';
import { awsResources } from '../models/aws-resources.ts';
import { awsServices } from '../models/aws-services.ts';
import { eventModels } from '../models/event-models.ts';
import { expandAwsResources } from '../models/expand-aws-resources.ts';
import { expandAwsServices } from '../models/expand-aws-services.ts';
import { languageModels } from '../models/language-models.ts';
import { libraryModels } from '../models/library-models.ts';

/** What all linted files of one process share: the compiled models and the parsed modules. */
export interface Engine {
  readonly graph: ApiGraph;
  readonly modules: ModuleStore;
}

let engine: Engine | undefined;

/** Answers the engine, made when first needed. */
export function getEngine(): Engine {
  engine ??= {
    graph: buildApiGraph(
      [...languageModels, ...libraryModels, ...expandAwsServices(awsServices), ...expandAwsResources(awsResources)],
      eventModels,
    ),
    modules: makeModuleStore(),
  };
  return engine;
}
