import type { Activation } from '../interpreter/activation.ts';
import type { Misuse } from './misuse.ts';

/** More of them are not kept for one function. */
const maximumMisuses = 60;

/** Notes a misuse, each place once, unless nothing can meet its needs. */
export function recordMisuse(activation: Activation, misuse: Misuse): void {
  if (misuse.needs.some(({ taints }) => taints.length === 0)) return;
  const needs = misuse.needs.map(({ is, taints }) => `${is}${taints.map(({ root }) => (root.kind === 'input' ? root.index : '*')).join()}`);
  const key = `${misuse.kind}:${misuse.label}:${misuse.at.file}:${misuse.at.span.start}:${needs.join(';')}`;
  const misuses = (activation.misuses ??= new Map());
  if (!misuses.has(key) && misuses.size < maximumMisuses) misuses.set(key, misuse);
}
