import type { Value } from '../domain/value.ts';
import { getSiteId, type Activation } from './activation.ts';
import { resolveDeclaredType } from './declared-types.ts';
import { getCommonJsExports, getCommonJsModule } from './module-values.ts';

/** Answers what a name means that no file makes. */
export function getGlobal(activation: Activation, name: string): Value {
  const { run, function: body } = activation;
  if (name === 'module') return run.makeValue({ refs: [getCommonJsModule(run, body.file)] });
  if (name === 'exports') return run.makeValue({ refs: [getCommonJsExports(run, body.file)] });
  if (name === 'globalThis' || name === 'global') {
    const root = run.graph.findPackage('global');
    if (root !== undefined) return run.makeValue({ nodes: [root] });
  }
  const node = run.graph.findGlobal(name);
  const id = getSiteId(activation, 'global');
  return node === undefined ? makeUnknownGlobal(activation, name, id) : run.makeValue({ id, nodes: [node] });
}

/**
 * Answers a global name that no model describes: what is made elsewhere is what its type says; a function of which no more is known is like one of
 * a library that no model describes.
 */
export function makeUnknownGlobal({ run, function: { file } }: Activation, name: string, id: Value['id']): Value {
  const { type, annotations } = run.program.getModule(file)?.ambient.get(name) ?? {};
  const unknown = run.graph.getUnknown('global', name);
  if (type === undefined) return run.makeValue({ id, nodes: [unknown] });
  const declared = { type, file, annotations };
  const known = resolveDeclaredType(run, declared);
  const isObject = known.refs.length + known.nodes.length > 0 || (known.declared !== undefined && known.declared.type.kind !== 'function');
  return isObject ? run.makeValue({ id, declared }) : run.makeValue({ id, declared: { ...declared, ...known.declared }, nodes: [unknown] });
}
