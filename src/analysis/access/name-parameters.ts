import { requestId } from '../domain/request-facts.ts';
import { natures, type Taint } from '../domain/taint.ts';
import type { Trail } from '../domain/trail.ts';
import type { Access } from '../interpreter/activation.ts';
import type { Run } from '../interpreter/run.ts';

/** A name that the program reads, and no part that the engine makes up. */
const plainName = /^[A-Za-z_$][\w$-]*$/u;

/** Answers an access with the names of the parameters of the request that name its object, also where they named first what leads to it. */
export function nameParameters(run: Run, access: Access): Access {
  const names = new Set<string>();
  for (const taint of [...access.subject, ...access.begun]) {
    const name = (taint.root.nature & natures.request) === 0 ? undefined : findParameter(run, taint);
    if (name !== undefined) names.add(name);
  }
  return names.size === 0 ? access : { ...access, parameters: [...names] };
}

function findParameter(run: Run, { root, trail, path }: Taint): string | undefined {
  if (root.kind !== 'source') return undefined;
  let named: Trail | undefined = trail;
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous)
    if (step.value === requestId && step.previous !== undefined) named = step.previous;
  for (let step: Trail | undefined = named; step !== undefined; step = step.previous) {
    const name = run.parts.findOrigin(step.value)?.property;
    if (name !== undefined && plainName.test(name)) return `${root.label}:${name}`;
  }
  return `${root.label}:${path.at(-1) ?? ''}`;
}
