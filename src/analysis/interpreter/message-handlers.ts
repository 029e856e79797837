import { listedFiles, moduleFolders, moduleNames } from '../../models/module-files.ts';
import { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import type { IrClass, IrClassMember, IrDecorator, IrModule } from '../ir/ir.ts';
import { getCell, type Activation } from './activation.ts';
import { getArgument } from './bind-parameters.ts';
import { makeActivation } from './make-activation.ts';
import { readModuleVariable } from './module-values.ts';
import type { Native, NativeCall } from './native-call.ts';
import { joinAll } from './property-access.ts';
import type { Run } from './run.ts';
import { collectReachable } from './subtypes.ts';

/** Rows of decorators keep here for which messages a class or method is there. */
const messages = '%messages';

/** A method of the program that gets messages of one class or name. */
interface MessageHandler {
  readonly module: IrModule;
  readonly declaration: IrClass;
  readonly method: string;
}

/** What the program handles, by the class of messages or by their name. */
export type MessageHandlers = ReadonlyMap<string, readonly MessageHandler[]>;

/** `bus.execute(new FindCat(id))`, `emitter.emit('cat.found', cat)`: methods that decorators name for such messages are called. */
export const handToHandlers: Native = (activation, state, call) => {
  const { run } = activation;
  const { operations } = run;
  run.messageHandlers ??= indexHandlers(run);
  const [first, second] = call.arguments.values;
  const name = first === undefined ? undefined : findConstant(first)?.value;
  const message = typeof name === 'string' ? (second ?? run.undefinedValue) : getArgument(activation, call.arguments, 0);
  const keys = typeof name === 'string' ? [name] : listClasses(activation, state, message);
  const answers = keys
    .flatMap((key) => run.messageHandlers?.get(key) ?? [])
    .map(({ module, declaration, method }) => {
      const object = operations.instantiate(run, module, declaration);
      const handler = operations.readProperty(activation, state, object, method);
      return operations.callValue(activation, state, handler, object, { values: [message], rest: undefined }, getSite(call));
    })
    .filter((answer) => answer !== undefined);
  return answers.length === 0 ? call.result : (joinAll(activation, 'handled', answers) ?? call.result);
};

function getSite({ site }: NativeCall): NativeCall['site'] {
  return { ...site, argumentSpans: site.argumentSpans.slice(-1) };
}

/** Answers the classes that made a message, or the elements of a list of messages. */
function listClasses(activation: Activation, state: State, { refs }: Value): readonly string[] {
  return refs.flatMap((ref) => {
    const cell = getCell(activation, state, ref);
    if (cell?.kind === 'array') return [...cell.fields.values()].flatMap((each) => listClasses(activation, state, each));
    const declaration = cell?.prototype === undefined ? undefined : getCell(activation, state, cell.prototype)?.classInfo?.declaration;
    return declaration === undefined ? [] : [declaration.id];
  });
}

function indexHandlers(run: Run): MessageHandlers {
  const index = new Map<string, MessageHandler[]>();
  const methods = new Set(run.graph.findByRole('message-handler').flatMap(({ members }) => [...members.keys()]));
  for (const module of collectReachable(run, findModules(run)))
    for (const declaration of listClassesOf(run, module))
      for (const [key, method] of listHandled(run, module, declaration, methods))
        index.set(key, [...(index.get(key) ?? []), { module, declaration, method }]);
  return index;
}

/** Answers which messages the methods of a class get: those that its decorators name go to methods of certain names. */
function listHandled(
  run: Run,
  module: IrModule,
  { members, decorators }: IrClass,
  methods: ReadonlySet<string>,
): readonly (readonly [key: string, method: string])[] {
  const named = members.filter(({ kind }) => kind === 'method').flatMap(nameMember);
  const handling = named.filter(({ name }) => methods.has(name));
  const ofClass = handling.length === 0 ? [] : listMessages(run, module, decorators);
  return [
    ...ofClass.flatMap((key) => handling.map(({ name }) => [key, name] as const)),
    ...named.flatMap((each) => listMessages(run, module, each.decorators).map((key) => [key, each.name] as const)),
  ];
}

/** A module of NestJS, which lists controllers and handlers, is named as the controller or the folder is: `cats.controller.ts`, `cats.module.ts`. */
function findModules(run: Run): readonly string[] {
  const [, folder = '', stem] = listedFiles.exec(run.linted) ?? [];
  if (stem === undefined) return [];
  return moduleFolders.flatMap((path) =>
    [...new Set([stem, folder, moduleNames.application])].flatMap((name) => {
      const target = run.program.resolve(run.linted, `${path}/${name}${moduleNames.ending}`);
      return target.kind === 'file' ? [target.file] : [];
    }),
  );
}

/** Answers the classes of a file as its top-level code makes them: with their decorators. */
function listClassesOf(run: Run, module: IrModule): readonly IrClass[] {
  return [...module.types].flatMap(([name, { kind }]) =>
    kind === 'class'
      ? readModuleVariable(run, module, name).refs.flatMap((ref) => run.globalHeap.get(ref)?.classInfo?.declaration ?? [])
      : [],
  );
}

function nameMember(member: IrClassMember): readonly { readonly name: string; readonly decorators: readonly IrDecorator[] }[] {
  return 'name' in member.key ? [{ name: member.key.name, decorators: member.decorators }] : [];
}

/** Answers the classes and names of messages that decorators are given. */
function listMessages(run: Run, module: IrModule, decorators: readonly IrDecorator[]): readonly string[] {
  return decorators.flatMap(({ expression, span }) => {
    const activation = makeActivation(run, module.init.lower(), { isRoot: true });
    const state = State.empty();
    const closure = { function: expression, isArrow: false, frames: new Map(), boundThis: undefined, boundArguments: [], home: undefined };
    const site = { at: span, argumentSpans: [], calleeText: 'decorator', isConstruct: false };
    const value = run.operations.callClosure(activation, state, closure, run.undefinedValue, { values: [], rest: undefined }, site);
    const list =
      value === undefined || value.refs.length === 0 ? undefined : run.operations.readProperty(activation, state, value, messages);
    if (list === undefined || list.refs.length === 0) return [];
    const { refs, constants = [] } = run.operations.readElement(activation, state, list);
    const classes = refs.flatMap((ref) => getCell(activation, state, ref)?.classInfo?.declaration.id ?? []);
    return [...classes, ...constants.filter((each) => typeof each === 'string')];
  });
}
