import type { DataNode } from './data/data-node.ts';
import type { DataReader } from './data/data-reader.ts';
import { toJson } from './data/to-json.ts';
import type { BodyModel, HttpTrigger } from './deployment.ts';

/** Answers a model of bodies as a part of a trigger; of a schema that is not known nothing. */
export function makeBodyModels(models: readonly BodyModel[]): Pick<HttpTrigger, 'bodies'> {
  const known = models.filter(({ schema }) => typeof schema === 'object' && schema !== null);
  return known.length === 0 ? {} : { bodies: known };
}

/** Reads a map from types of content to models; `find` answers the schema that an entry stands for. */
export function readBodyModels(
  reader: DataReader,
  map: DataNode | undefined,
  find: (node: DataNode) => DataNode | undefined,
): Pick<HttpTrigger, 'bodies'> {
  return makeBodyModels(reader.entries(map).map(({ name, value }) => ({ contentType: name, schema: toJson(reader, find(value)) })));
}
