import type { ObjectEntry } from './ir.ts';

/** The entries of an object that a default `= {}` makes: it stands for what was not given, and what nobody writes into it is not there. */
export const defaultEntries: readonly ObjectEntry[] = [];
