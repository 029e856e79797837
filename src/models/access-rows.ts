import type { ModelPath, RowCondition } from './schema.ts';

/**
 * What a call does with what a program keeps, or has a service do.
 *
 * | word | the call |
 * | --- | --- |
 * | `read` | answers what is kept; what it answers is part of what `subject` names |
 * | `change` | changes or deletes what is kept |
 * | `create` | keeps something new |
 * | `query` | one of these, as the SQL text in `text` says |
 * | `act` | has a service do something: send a mail, run a function, change a configuration |
 * | `sign-in` | asks for the credentials by which a caller becomes known, or gives him some: its callers cannot be known yet |
 * | `sign-up` | keeps new credentials |
 * | `permission` | asks whether a caller may do something with what `subject` names |
 * | `key` | takes what tells whether a signature is right, in `subject`: it may be looked up before it is known who calls |
 * | `ask` | asks another service: no harm, but what it answers to the caller's credentials tells who he is |
 */
export type AccessKind = 'read' | 'change' | 'create' | 'query' | 'act' | 'sign-in' | 'sign-up' | 'ask' | 'permission' | 'key';

/** Addresses at which servers of OAuth 2.0 and OpenID Connect issue tokens. */
export const tokenEndpoint = String.raw`/(?:oauth2?|openid-connect|connect|o)/(?:v\d(?:\.\d)?/)?(?:access_)?token(?:\?|$)|/oauth/v2/accessToken$`;

/** A call for which a caller must be known, and allowed to make it. */
export interface AccessRow {
  readonly type?: string;
  /** The callable. */
  readonly path?: ModelPath;
  readonly access: AccessKind;
  /** Words for the message: `reads an item of DynamoDB`. */
  readonly label: string;
  /** What names the object that is meant: `Argument[0].Member[Key]`. */
  readonly subject?: ModelPath | readonly ModelPath[];
  /** For `query`: the SQL text; of several places the first that has one. */
  readonly text?: ModelPath | readonly ModelPath[];
  /** What is written: where it was found before, what it was found by names it, and it is changed. */
  readonly entity?: ModelPath;
  /** Values for placeholders: those name the object whose placeholders stand in `conditions`, or in `text` outside of what it assigns. */
  readonly bound?: ModelPath | readonly ModelPath[];
  /** Texts of conditions with placeholders. */
  readonly conditions?: readonly ModelPath[];
  /** Names of what else must be there: where the caller and what he chose name one together, the object is his to reach. */
  readonly relations?: readonly ModelPath[];
  /** One of several calls that make one query together: what named the object in those before names it still. */
  readonly isChained?: boolean;
  /** Of a chained query: what comes before it in the chain, or what it is given, is enough. */
  readonly isAlternative?: boolean;
  /** A condition that is `undefined` is none. */
  readonly dropsUndefined?: boolean;
  readonly when?: readonly RowCondition[];
}

/** A call that tells who sends the request, or that he may do what he asks for. */
export interface CallerCheckRow {
  readonly type?: string;
  /** The callable. */
  readonly path?: ModelPath;
  /**
   * `authenticated`: who sends the request is known. `authorized`: he may do what he asks for. `owning`: he may do it with an object, which
   * was found before or is named by a row of access `permission`.
   */
  readonly tells: 'authenticated' | 'authorized' | 'owning';
  /** When it holds: the call answered something true, something false, or returned at all. */
  readonly holds: 'true' | 'false' | 'returns';
  /** The call answers a promise: it holds once that was awaited. */
  readonly isAsync?: boolean;
  /**
   * For a middleware: what it does with a function of the program that it is given to go on with. `known`: calls it only when it holds.
   * `error`: calls it with an error when it does not hold, with nothing when it does.
   */
  readonly handsOn?: 'known' | 'error';
  /** The text that whoever holds the key wrote, where it is a signature that is checked: `Argument[0]`. */
  readonly proves?: ModelPath;
  readonly when?: readonly RowCondition[];
}
