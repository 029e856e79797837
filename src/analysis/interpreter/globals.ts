import type { Value } from '../domain/value.ts';
import { getSiteId, type Activation } from './activation.ts';
import { getCommonJsExports, getCommonJsModule } from './module-values.ts';

/** Answers what a name means that no file declares. */
export function getGlobal(activation: Activation, name: string): Value {
  const { run, function: body } = activation;
  if (name === 'module') return run.makeValue({ refs: [getCommonJsModule(run, body.file)] });
  if (name === 'exports') return run.makeValue({ refs: [getCommonJsExports(run, body.file)] });
  if (name === 'globalThis' || name === 'global') {
    const root = run.graph.findPackage('global');
    if (root !== undefined) return run.makeValue({ nodes: [root] });
  }
  const node = run.graph.findGlobal(name);
  return node === undefined
    ? run.makeValue({ id: getSiteId(activation, 'global') })
    : run.makeValue({ id: getSiteId(activation, 'global'), nodes: [node] });
}
