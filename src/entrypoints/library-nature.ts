import { expandNode, type ApiNode } from '../analysis/binding/api-node.ts';

/** What the values that a library makes can lead to. */
export interface LibraryNature {
  /** Is data that a sender chose among what its rows describe, or a wrapper of handlers? */
  readonly hasSources: boolean;
  /** Does it make schemas: are the functions that it is given predicates and conversions? */
  readonly makesSchemas: boolean;
}

const natures = new WeakMap<ApiNode, LibraryNature>();

/** Answers what the values that a library makes can lead to, decided over all that its rows reach. */
export function getLibraryNature(library: ApiNode): LibraryNature {
  let nature = natures.get(library);
  if (nature === undefined) {
    const reached = collectReached(library);
    nature = {
      hasSources: reached.some((node) => node.source?.trust === 'attacker' || node.schemas.some(({ row }) => row.schema === 'entry')),
      makesSchemas: reached.some((node) => node.schemas.some(({ row }) => row.schema === 'object')),
    };
    natures.set(library, nature);
  }
  return nature;
}

function collectReached(library: ApiNode): readonly ApiNode[] {
  const reached = new Set<ApiNode>([library]);
  for (const node of reached) {
    for (const each of expandNode(node)) {
      reached.add(each);
      for (const child of listChildren(each)) if (child !== undefined) reached.add(child);
    }
  }
  return [...reached];
}

function listChildren(node: ApiNode): readonly (ApiNode | undefined)[] {
  return [
    ...node.members.values(),
    node.result,
    node.instance,
    node.element,
    node.anyMember,
    ...node.made.map((each) => each.type),
    ...node.arguments.map((each) => each.node),
    ...node.parameters.values(),
  ];
}
