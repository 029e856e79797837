import type { ApiNode } from '../binding/api-node.ts';
import type { Closure } from '../domain/cell.ts';
import type { Value } from '../domain/value.ts';

/** An object of the program that makes of a parameter what the function gets, and the method that does so. */
export interface Pipe {
  readonly object: Value;
  readonly converter: Value;
}

/** A function that the platform calls: what it is called with is the attacker's. */
export interface Entry {
  readonly closure: Closure;
  /** Nodes of the parameters, by index. */
  readonly parameters: readonly (readonly ApiNode[])[];
  /** What makes of each parameter what the function gets, by index, in order. */
  readonly pipes?: readonly (readonly Pipe[])[] | undefined;
  /** Nodes of what it answers, where it is not the event that tells. */
  readonly answer?: readonly ApiNode[];
  /** `this`: the controller whose method it is. */
  readonly receiver?: Value | undefined;
  /** Functions that a wrapper runs first, on an object that holds the event. */
  readonly before?: readonly Closure[];
  /** Functions that it runs last, on the same object. */
  readonly after?: readonly Closure[];
  /** The name under which the module exports it. */
  readonly exportedAs?: string;
  /** Nothing says what sends it events, but it takes them for requests of HTTP. */
  readonly isRequestShaped?: boolean;
  /** It is a method that a framework calls for requests of HTTP. */
  readonly isRoute?: boolean;
  /** A framework calls it, or it adds to an application what the framework calls. */
  readonly isRouted?: boolean;
  /** Its class is made with objects of which its own file says nothing. */
  readonly isGivenUnknown?: boolean;
}
