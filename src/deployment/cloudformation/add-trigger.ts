import type { Trigger } from '../deployment.ts';
import type { FunctionDraft } from '../deployment-draft.ts';
import type { Template } from './template.ts';

/** Adds a trigger to the functions that it starts; to the ways in that lead elsewhere, when there is none. */
export function addTrigger(template: Template, functions: readonly FunctionDraft[], trigger: Trigger): void {
  for (const { triggers } of functions) triggers.push(trigger);
  if (functions.length === 0) template.draft.otherTriggers.push(trigger);
}
