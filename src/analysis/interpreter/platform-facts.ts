import type { ApiNode } from '../binding/api-node.ts';
import type { Value } from '../domain/value.ts';
import type { HandlerType } from './handler-types.ts';

/** What is known of the functions that the platform calls, by function id. */
export class PlatformFacts {
  /** All of them. */
  readonly functions = new Set<string>();
  /** What rows say of their answers. */
  readonly answers = new Map<string, readonly ApiNode[]>();
  /** Those whose answers can be texts that matter as they are. */
  readonly textAnswers = new Set<string>();
  /** Middlewares that check what a function gets. */
  readonly demands = new Map<string, readonly Value[]>();
  /** JSON Schemas of what texts of requests say, of which the gateway hands on no others. */
  readonly bodySchemas = new Map<ApiNode, Value>();
  /** Function values that a written type makes handlers of an event. */
  readonly handlerTypes = new Map<string, HandlerType>();
}
