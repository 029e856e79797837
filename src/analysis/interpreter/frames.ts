import type { Address } from '../domain/identity.ts';
import type { Activation } from './activation.ts';

/** Answers the frame of an enclosing function, or of this one. */
export function findFrame(activation: Activation, owner: string): Address | undefined {
  if (owner !== activation.function.id) return activation.closure?.frames.get(owner);
  return activation.isModule ? activation.run.getGlobalAddress(`${owner}@frame`) : activation.addresses.get('frame');
}

/** Answers the frames that a function made here closes over. */
export function collectFrames(activation: Activation): ReadonlyMap<string, Address> {
  const outer = activation.closure?.frames ?? new Map<string, Address>();
  const own = activation.function.frameVariables.length > 0 ? findFrame(activation, activation.function.id) : undefined;
  return own === undefined ? outer : new Map([...outer, [activation.function.id, own]]);
}
