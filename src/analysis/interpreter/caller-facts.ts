import { RouteScopes } from '../access/route-scopes.ts';
import type { Location, ValueId } from '../domain/identity.ts';
import type { ThreatSet } from '../../models/threats.ts';

/** What is known of who calls, and of what says so. */
export class CallerFacts {
  /** What was known of the request before a call told more, by what the call answers. */
  readonly answers = new Map<ValueId, ThreatSet>();
  /** Functions that return somewhere where it is known who calls. */
  readonly knowing = new Set<string>();
  /** Functions that say yes where a credential is missing or a check of who calls failed. */
  readonly admitting = new Set<string>();
  /** What is known of requests in the routes of each application. */
  readonly routeScopes = new RouteScopes();
  /** Keyed digests and what is made of them, and what the digest is of. */
  readonly proofs = new Map<ValueId, ValueId>();
  /**
   * Where something of the caller's meets nothing, and he need not be allowed to see more where there is nothing. `undefined`: it is written
   * as `undefined`; `missing`: it is not there at all.
   */
  readonly optional = new Map<ValueId, 'undefined' | 'missing'>();
  /** What is there only where a check of who calls failed. */
  readonly failing = new Set<ValueId>();
  /** Queries that were told somewhere to ask for the caller. */
  readonly asking = new Set<ValueId>();
  /** What was caught where a check of who calls may have thrown it. */
  readonly caught = new Set<ValueId>();
  /** What tokens say, and where they were read. */
  readonly claims = new Map<ValueId, Location>();
  /** Tokens of which it was asked whether they hold still and for whom, by where they were read. */
  readonly ownClaims = new Map<string, Location>();
  /** The names of headers, cookies and fields in which tokens were sent that are verified. */
  readonly verifiedPlaces = new Set<string>();
  /** Where functions decode what they are given, which may be the part of a token that says something. */
  readonly decodedInputs = new Map<ValueId, Location>();
  /** What functions of other packages made that promise to ask who calls. */
  readonly presumed = new Set<ValueId>();
  /** Functions around which such a function was put, by id. */
  readonly presumedCallers = new Set<string>();
}
