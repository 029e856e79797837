import { makeOneOf, type Formula } from './formula.ts';
import { importForms, moduleForm, type ImportForm } from './imports.ts';
import type { PathStep } from '../../src/analysis/binding/parse-model-path.ts';

/** An expression of a pattern, with what must hold beside it. */
export interface Expression {
  readonly context: readonly Formula[];
  readonly text: string;
}

/** Writes the values to which a path of members leads from a package; nothing when it has another kind of step. */
export function writeFromPackage(steps: readonly PathStep[]): readonly Expression[] {
  const [first, ...rest] = steps;
  if (first === undefined) return [{ context: moduleForm.context, text: '$MODULE' }];
  if (first.kind !== 'member' && first.kind !== 'any-member') return [];
  const conditions = first.kind === 'member' ? [makeOneOf('$NAME', first.names)] : [];
  return importForms.flatMap((form) => writeForm(form, rest, conditions));
}

/** Writes the values to which a path of members leads from globals, which need no import. */
export function writeFromGlobals(steps: readonly PathStep[]): readonly Expression[] {
  const [first, ...rest] = steps;
  if (first?.kind !== 'member') return [];
  const [single] = first.names;
  if (single !== undefined && first.names.length === 1) return writeMembers(single, rest, []);
  return writeMembers('$NAME', rest, [makeOneOf('$NAME', first.names)]);
}

/** Writes members below an expression. `stem` names the metavariables for members of several names. */
export function writeMembers(
  start: string,
  steps: readonly PathStep[],
  context: readonly Formula[],
  stem = '$METHOD',
): readonly Expression[] {
  let text = start;
  const conditions = [...context];
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'any-member') {
      text += `.$ANY${index}`;
    } else if (step.kind === 'member') {
      const [single] = step.names;
      const metavariable = index === 0 ? stem : `${stem}${index}`;
      text += `.${single !== undefined && step.names.length === 1 ? single : metavariable}`;
      if (step.names.length > 1) conditions.push(makeOneOf(metavariable, step.names));
    } else {
      return [];
    }
  }
  return [{ context: conditions, text }];
}

function writeForm(form: ImportForm, rest: readonly PathStep[], conditions: readonly Formula[]): readonly Expression[] {
  return writeMembers(form.text, rest, [...form.context, ...conditions]);
}
