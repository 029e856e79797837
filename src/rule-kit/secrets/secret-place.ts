import type { PlaceStrength } from '../../secrets/judge-value.ts';
import type { NameMeaning } from '../../secrets/name-meaning.ts';
import type { TreeNode } from './constant-text.ts';
import type { SecretSearch } from './secret-search.ts';

/** What a value is used as. */
export interface SecretPlace {
  /** The name of the variable, property, environment variable or header; empty when there is none. */
  readonly name: string;
  readonly meaning: NameMeaning;
  readonly strength: PlaceStrength;
  /** The call that takes it. */
  readonly call?: string;
  /** Its strength comes from a user or host beside it, which forms and columns have as well. */
  readonly isBesideAccount?: boolean;
  /** A variable or field of its own holds the value; objects hold texts for people as well. */
  readonly isHeld?: boolean;
  /** A header of a request is compared with the value, or is sent with it. */
  readonly isAsked?: boolean;
  /** A part of a request is compared with the value, or is the value; one that no name speaks of is told by the name of what holds the value. */
  readonly isRequested?: boolean;
  /** The environment variable that the value stands in for, and the whole expression that does so. */
  readonly fallback?: { readonly name: string; readonly node: TreeNode };
}

/** The places of a value that are found so far. */
export interface FoundPlaces {
  readonly search: SecretSearch;
  readonly places: SecretPlace[];
}

/** Longer lists of arguments, or of holes in a template, are no place of a credential. */
export const mostParts = 60;
