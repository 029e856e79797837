import type { CompiledCondition } from '../binding/api-node.ts';
import type { Run } from './run.ts';

/** Does the program give the setting a truthy value? What is written onto a library's value is kept under its types. */
export function isSet(run: Run, { type, path }: CompiledCondition): boolean {
  const node = type === undefined ? undefined : run.graph.findType(type);
  const [step] = path;
  if (node === undefined || step?.kind !== 'member') return false;
  return step.names.some((name) => {
    const value = run.readVariable(`${node.id}.${name}`);
    return value !== undefined && (value.nodes.length > 0 || value.refs.length > 0 || value.constants?.some(Boolean) === true);
  });
}
