import type { State } from '../domain/state.ts';
import { uniteRefs } from '../domain/unite-lists.ts';
import type { Value } from '../domain/value.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';

/** Answers an object of each class of the program that a value can be, made by a library that is given the class. */
export function makeInstances(activation: Activation, state: State, classes: Value): Value {
  const { run } = activation;
  let refs: Value['refs'] = [];
  for (const ref of classes.refs) {
    const declaration = getCell(activation, state, ref)?.classInfo?.declaration;
    const module = declaration === undefined ? undefined : run.program.getModule(declaration.file);
    if (declaration !== undefined && module !== undefined)
      refs = uniteRefs(refs, run.operations.instantiate(run, module, declaration).refs);
  }
  return run.makeValue({ id: getSiteId(activation, `instances ${classes.id}`), refs });
}
