import { eventTypesPackage, genericHandlerTypes, guardedTypes } from '../../models/event-types.ts';
import type { State } from '../domain/state.ts';
import type { DeclaredType, Value } from '../domain/value.ts';
import type { ApiNode } from '../binding/api-node.ts';
import type { FunctionRef, IrType } from '../ir/ir.ts';
import { getCell, type Activation } from './activation.ts';
import { resolveTypeName } from './resolve-type-name.ts';
import { resolveTypeNodes } from './resolve-type-nodes.ts';
import type { Run } from './run.ts';

/** What a written function type says of the parameters of a function. */
export interface HandlerType {
  /** The event that its first parameter receives. */
  readonly event: ApiNode | undefined;
  /** A library's function type: its parameters are those of these nodes. */
  readonly callable: readonly ApiNode[];
  /** Whoever sends the event was asked who he is. */
  readonly isGuarded?: boolean;
}

/** Remembers that function values are declared as a handler type. */
export function recordHandlerType(activation: Activation, state: State, value: Value, declared: DeclaredType): void {
  if (value.refs.length === 0) return;
  const closures = value.refs.map((ref) => getCell(activation, state, ref)?.closure).filter((closure) => closure !== undefined);
  if (closures.length === 0) return;
  const handler = resolveHandlerType(activation.run, declared.type, declared.file);
  if (handler === undefined) return;
  for (const closure of closures) activation.run.platform.handlerTypes.set(closure.function.id, handler);
}

/** Answers what a function type says, when it is a handler's: `APIGatewayProxyHandlerV2`, `Handler<SQSEvent>`, `(event: S3Event) => …`, `RequestHandler`. */
export function resolveHandlerType(run: Run, type: IrType, file: string, depth = 0): HandlerType | undefined {
  if (depth > 6) return undefined;
  switch (type.kind) {
    case 'reference':
    case 'import': {
      const found =
        type.kind === 'reference'
          ? resolveTypeName(run.program, file, type.name)
          : { kind: 'package' as const, package: type.module, name: type.name.join('.') };
      if (found?.kind === 'program') {
        const { declaration, module } = found;
        return declaration.kind === 'alias' ? resolveHandlerType(run, declaration.type, module.file, depth + 1) : undefined;
      }
      if (found === undefined) return undefined;
      if (found.package !== eventTypesPackage) {
        const callable = run.graph.findDeclared(found.package, found.name);
        return callable.some((node) => node.parameters.size > 0 || node.bases.some((base) => base.parameters.size > 0))
          ? { event: undefined, callable }
          : undefined;
      }
      const byName = run.graph.findEventByHandlerType(found.name);
      if (byName !== undefined) return { event: byName, callable: [], isGuarded: guardedTypes.test(found.name) };
      if (!genericHandlerTypes.test(found.name)) return undefined;
      const [argument] = type.arguments;
      const event = argument === undefined ? undefined : findEvent(run, argument, file);
      const isGuarded = argument !== undefined && isGuardedEvent(run, argument, file);
      return { event: event ?? run.graph.findEventByTrigger('unknown'), callable: [], isGuarded };
    }
    case 'function': {
      const [first] = type.parameters;
      const event = first === undefined ? undefined : findEvent(run, first, file);
      return event === undefined ? undefined : { event, callable: [] };
    }
    case 'intersection':
    case 'union':
      for (const each of type.types) {
        const found = resolveHandlerType(run, each, file, depth + 1);
        if (found !== undefined) return found;
      }
      return undefined;
    default:
      return undefined;
  }
}

/** Answers the event that a written type stands for. */
export function findEvent(run: Run, type: IrType, file: string): ApiNode | undefined {
  return resolveTypeNodes(run, type, file).find((node) => node.text === 'event');
}

/** Does a function's type, or that of its event, say that whoever sends the event was asked who he is? */
export function takesGuardedEvent(run: Run, handler: FunctionRef): boolean {
  const type = handler.outline().parameters[0]?.type;
  return run.platform.handlerTypes.get(handler.id)?.isGuarded === true || (type !== undefined && isGuardedEvent(run, type, handler.file));
}

function isGuardedEvent({ program }: Run, type: IrType, file: string): boolean {
  if (type.kind === 'import') return type.module === eventTypesPackage && guardedTypes.test(type.name.join('.'));
  const found = type.kind === 'reference' ? resolveTypeName(program, file, type.name) : undefined;
  return found?.kind === 'package' && found.package === eventTypesPackage && guardedTypes.test(found.name);
}
