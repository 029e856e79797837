import type { IrModule } from '../../analysis/ir/ir.ts';
import type { TaintSpecification } from '../rule/rule.ts';
import { getFileFacts } from './file-facts.ts';
import { findParts, Placement } from './placement.ts';
import { TaintFile } from './taint-file.ts';
import type { TaintProgram, TaintRun } from './taint-run.ts';

/** Answers what is known of a file of the program, found when it is first asked for; `undefined` when it cannot be followed. */
export function getTaintFile(run: TaintRun, name: string): TaintFile | undefined {
  if (name === run.linted.name) return run.linted;
  if (run.files.has(name)) return run.files.get(name);
  const module = run.program?.getModule(name);
  const file =
    module === undefined || run.program === undefined
      ? undefined
      : new TaintFile(module, getPlacement(module, run.specification, run.program));
  run.files.set(name, file);
  return file;
}

const known = new WeakMap<IrModule, WeakMap<TaintSpecification, Placement>>();

/** Other files stay the same while one is edited: what a rule says of their places is found once. */
function getPlacement(module: IrModule, specification: TaintSpecification, program: TaintProgram): Placement {
  let ofModule = known.get(module);
  if (ofModule === undefined) known.set(module, (ofModule = new WeakMap()));
  let placement = ofModule.get(specification);
  if (placement === undefined) {
    const find = program.findIn(module.file);
    placement = new Placement(specification, find, getFileFacts(module), findParts(specification, find));
    ofModule.set(specification, placement);
  }
  return placement;
}
