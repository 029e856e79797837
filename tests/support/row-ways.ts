import { parseModelPath, type PathStep } from '../../src/analysis/binding/parse-model-path.ts';
import type { LibraryModel } from '../../src/models/schema.ts';

/** How a program comes by a value that rows speak of: steps from a package, or a name of a type that it declares. */
export interface Way {
  readonly package: string;
  readonly steps: readonly PathStep[];
  readonly declared: string | undefined;
}

/** Types of types of types: so often the ways grow. */
const rounds = 8;

/** Answers for each type that rows name the shortest way to one of its values. */
export function findWays(models: readonly LibraryModel[]): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  for (let round = 0; round < rounds; round++) {
    for (const model of models) {
      for (const row of model.types ?? []) {
        for (const way of listWays(model, row, ways)) {
          const known = ways.get(row.name);
          if (known === undefined || computeCost(way) < computeCost(known)) ways.set(row.name, way);
        }
      }
    }
  }
  return ways;
}

/** The first of the names of a model's package. */
export function getPackageName(model: LibraryModel): string {
  return typeof model.package === 'string' ? model.package : (model.package[0] ?? '');
}

function listWays(model: LibraryModel, row: NonNullable<LibraryModel['types']>[number], ways: ReadonlyMap<string, Way>): readonly Way[] {
  const own: Way = { package: getPackageName(model), steps: [], declared: undefined };
  const start = row.type === undefined ? own : ways.get(row.type);
  const declared = (row.declared ?? []).map((name) => ({ ...own, declared: name }));
  if (start === undefined || row.path === undefined || (row.when ?? []).length > 0) return declared;
  return [{ ...start, steps: [...start.steps, ...parseModelPath(row.path)] }, ...declared];
}

/** What is made by calls is nearer than what a callback is given, and that is nearer than what is only declared. */
function computeCost({ steps, declared }: Way): number {
  const callbacks = steps.filter((step) => step.kind === 'parameter').length;
  return steps.length + 10 * callbacks + (declared === undefined ? 0 : 50);
}
