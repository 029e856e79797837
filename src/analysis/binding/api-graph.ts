import type { EventModel } from '../../models/event-rows.ts';
import type { LibraryModel, TypeRole } from '../../models/schema.ts';
import { objectThreatSet } from '../../models/threats.ts';
import { makeGlobPattern } from '../../util/glob-pattern.ts';
import { receiverPosition, type ApiNode } from './api-node.ts';
import { collectCallables } from './compile-rows.ts';
import { makeApiNode, setMember, setParameter } from './make-api-node.ts';
import { listPackages, ModelIndex, rowKinds, stripNodePrefix, type PlacedRow, type RowKind } from './model-index.ts';
import { collectModelledMembers } from './modelled-members.ts';
import { ModelPathError, parseModelPath, type PathStep } from './parse-model-path.ts';
import { rowMeanings, type RowMeaning } from './row-meanings.ts';

/** What is known of what a handler answers. */
interface AnswerNodes {
  readonly answer: ApiNode;
  readonly callback: ApiNode;
  /** The context with the functions that it had before there were callbacks: `context.succeed(answer)`. */
  readonly context: ApiNode;
}

/** All models, compiled where they are asked for: where the names of the program meet the rows. */
export interface ApiGraph {
  /** The node of a package (or Node built-in, without the `node:` prefix) and subpath, if any row speaks of it. */
  findPackage(name: string): ApiNode | undefined;
  /** The node of a global name: `JSON`, `eval`. */
  findGlobal(name: string): ApiNode | undefined;
  /** The node of a type name used in rows: `String`, `pg.Queryable`. */
  findType(name: string): ApiNode | undefined;
  /** The nodes of types that have a role. */
  findByRole(role: TypeRole): readonly ApiNode[];
  /** Nodes of a value declared as the exported type `typeName` of `packageName`. */
  findDeclared(packageName: string, typeName: string): readonly ApiNode[];
  /** Nodes that the user's own rows give to what a file of the program exports, imported by a specifier. */
  findDescribed(file: string, specifier: string): readonly ApiNode[];
  /** Nodes of a value declared as the type `typeName` of such a file. */
  findDescribedType(file: string, specifier: string, typeName: string): readonly ApiNode[];
  /** The event that a type of `@types/aws-lambda` stands for. */
  findEventByType(typeName: string): ApiNode | undefined;
  /** The event that a handler type of `@types/aws-lambda` takes. */
  findEventByHandlerType(typeName: string): ApiNode | undefined;
  /** The event of a trigger id. */
  findEventByTrigger(trigger: string): ApiNode | undefined;
  /** The trigger whose event a node is as a whole. */
  findTrigger(event: ApiNode): string | undefined;
  /** Must a handler of the event answer something? */
  isAnswered(event: ApiNode): boolean;
  /** What a handler of the event answers, and what it can hand its answer to, when rows speak of them. */
  findAnswer(event: ApiNode): AnswerNodes | undefined;
  /** Is it an event or a part of one? */
  isEvent(node: ApiNode): boolean;
  /** Is it the function that a handler can hand its answer to? */
  isCallback(node: ApiNode): boolean;
  /** Is it what a handler is called with, rather than a part of it? */
  isWholeEvent(node: ApiNode): boolean;
  /** Does it stand for a package itself rather than for a part of it? */
  isPackage(node: ApiNode): boolean;
  /** The node of an export of a package or file that no model describes, unless it is one that a library generates. */
  getUnknown(specifier: string, name: string): ApiNode;
  /** Nodes of the built-in method `name` of any of the types: what a receiver of unknown kind may offer. */
  findMethods(types: readonly string[], name: string): readonly ApiNode[];
  /** Method names that have a sink or a source in some library: the only ones for which asking for a type can help. */
  readonly modelledMembers: ReadonlySet<string>;
  /** Packages, and global names, of which rows say where they take a credential. */
  readonly credentialTakers: CredentialTakers;
}

/** Whose rows say where a credential belongs. */
export interface CredentialTakers {
  readonly packages: ReadonlySet<string>;
  readonly globals: ReadonlySet<string>;
  /** Rows speak of a type, which any package may have. */
  readonly isAny: boolean;
}

/**
 * Makes one graph of models. Rows are compiled when the program meets their package or type, which throws `ModelPathError` naming package and
 * row when a path is wrong; paths of the user's own rows were checked when they were read. Packages of these may be absolute paths or globs
 * of files of the program.
 */
export function buildApiGraph(
  libraries: readonly LibraryModel[],
  events: readonly EventModel[],
  own: readonly LibraryModel[] = [],
): ApiGraph {
  const builder = new ApiGraphBuilder(libraries, own, rowKinds);
  for (const event of events) builder.addEvent(event);
  return builder.graph;
}

/** Makes a graph of where libraries take credentials: what the rows say of calls is nothing that values flow by. */
export function buildCredentialGraph(libraries: readonly LibraryModel[], own: readonly LibraryModel[]): ApiGraph {
  const builder = new ApiGraphBuilder(libraries, own, ['types', 'credentials']);
  const all = [...libraries, ...own];
  const givers = collectGivers(all);
  for (const library of all) builder.addCredentials(library, givers);
  return builder.graph;
}

/** Answers by the name of a type the packages whose rows lead to its values. */
function collectGivers(libraries: readonly LibraryModel[]): ReadonlyMap<string, readonly string[]> {
  const givers = new Map<string, string[]>();
  for (const library of libraries)
    for (const { name, type } of library.types ?? [])
      if (type === undefined) givers.set(name, [...(givers.get(name) ?? []), ...listPackages(library)]);
  return givers;
}

class ApiGraphBuilder {
  private nextId = 0;
  private readonly index = new ModelIndex();
  private readonly packages = new Map<string, ApiNode>();
  private readonly types = new Map<string, ApiNode>();
  private readonly byRole = new Map<TypeRole, readonly ApiNode[]>();
  private readonly eventTypes = new Map<string, ApiNode>();
  private readonly handlerTypes = new Map<string, ApiNode>();
  private readonly answered = new Set<ApiNode>();
  private readonly answers = new Map<ApiNode, AnswerNodes>();
  private readonly triggers = new Map<string, ApiNode>();
  private readonly eventTriggers = new Map<ApiNode, string>();
  private readonly unknown = new Map<string, ApiNode>();
  private readonly credentialTakers = { packages: new Set<string>(), globals: new Set<string>(), isAny: false };
  private readonly credentialMethods = new Set<string>();
  /** Packages of the user's own models that are files of the program, and the other ones. */
  private readonly files = new Map<string, RegExp>();
  private readonly ownPackages = new Set<string>();
  private readonly described = new Map<string, readonly string[]>();
  private readonly methods = new WeakMap<readonly string[], Map<string, readonly ApiNode[]>>();

  readonly graph: ApiGraph;

  constructor(libraries: readonly LibraryModel[], own: readonly LibraryModel[], kinds: readonly RowKind[]) {
    for (const library of libraries) this.index.add(library, kinds, false);
    for (const library of own) this.index.add(library, kinds, true);
    for (const name of own.flatMap(listPackages)) {
      if (/^(?:\/|[a-z]:\/)/iu.test(name)) this.files.set(name, makeGlobPattern(name));
      else this.ownPackages.add(name);
    }
    let modelled: ReadonlySet<string> | undefined;
    const getModelled = (): ReadonlySet<string> =>
      (modelled ??= kinds.includes('credentials') ? this.credentialMethods : collectModelledMembers([...libraries, ...own]));
    this.graph = {
      findPackage: (name) => this.findPackage(stripNodePrefix(name)),
      findGlobal: (name) => this.findPackage('global')?.members.get(name),
      findType: (name) => this.findType(name),
      findByRole: (role) => this.findByRole(role),
      findDeclared: (packageName, typeName) => this.findDeclared(stripNodePrefix(packageName), typeName),
      findDescribed: (file, specifier) => this.listDescribing(file, specifier).flatMap((name) => this.findPackage(name) ?? none),
      findDescribedType: (file, specifier, typeName) =>
        this.listDescribing(file, specifier).flatMap((name) => this.findDeclared(name, typeName)),
      findEventByType: (typeName) => this.eventTypes.get(typeName),
      findEventByHandlerType: (typeName) => this.handlerTypes.get(typeName),
      findEventByTrigger: (trigger) => this.triggers.get(trigger),
      findTrigger: (event) => this.eventTriggers.get(event),
      isAnswered: (event) => this.answered.has(event),
      findAnswer: (event) => this.answers.get(event),
      isEvent: (node) => node.text.startsWith('event'),
      isCallback: (node) => node.text === 'callback',
      isWholeEvent: (node) => node.text === 'event',
      isPackage: (node) => this.isPackage(node),
      getUnknown: (specifier, name) => this.findGenerated(name) ?? this.getUnknown(`${specifier}:${name}`),
      findMethods: (types, name) => this.findMethods(types, name),
      get modelledMembers() {
        return getModelled();
      },
      credentialTakers: this.credentialTakers,
    };
  }

  addCredentials(library: LibraryModel, givers: ReadonlyMap<string, readonly string[]>): void {
    const { packages, globals } = this.credentialTakers;
    for (const { path, type } of library.credentials ?? []) {
      const steps = parseModelPath(path);
      for (const name of collectCallables(steps)) this.credentialMethods.add(name);
      // a type that packages give is met where these are imported
      const given = type === undefined ? none : (givers.get(type) ?? none);
      if (type !== undefined && (given.length === 0 || given.includes('global'))) this.credentialTakers.isAny = true;
      for (const name of given) packages.add(name);
      for (const name of listPackages(library)) {
        if (name !== 'global') packages.add(name);
        else if (steps[0]?.kind === 'member') for (const member of steps[0].names) globals.add(member);
      }
    }
  }

  /** The packages of the user's own models that speak of a file. */
  private listDescribing(file: string, specifier: string): readonly string[] {
    if (this.files.size + this.ownPackages.size === 0) return none;
    const key = `${file}:${specifier}`;
    let names = this.described.get(key);
    if (names === undefined) {
      const path = file.replaceAll('\\', '/');
      names = [...this.files].filter(([, pattern]) => pattern.test(path)).map(([name]) => name);
      if (this.ownPackages.has(specifier)) names = [...names, specifier];
      this.described.set(key, names);
    }
    return names;
  }

  private findPackage(name: string): ApiNode | undefined {
    const rows = this.index.packages.get(name);
    return rows === undefined ? undefined : (this.packages.get(name) ?? this.compileRoot(this.packages, name, rows));
  }

  private findType(name: string): ApiNode | undefined {
    return this.index.names.has(name) ? this.getType(name) : this.types.get(name);
  }

  private getType(name: string): ApiNode {
    return this.types.get(name) ?? this.compileRoot(this.types, name, this.index.types.get(name) ?? none);
  }

  private findByRole(role: TypeRole): readonly ApiNode[] {
    let nodes = this.byRole.get(role);
    if (nodes === undefined) this.byRole.set(role, (nodes = [...(this.index.roles.get(role) ?? none)].map((name) => this.getType(name))));
    return nodes;
  }

  /** Makes the node of a package or type with all its rows. */
  private isPackage(node: ApiNode): boolean {
    return this.packages.get(node.text) === node;
  }

  private compileRoot(roots: Map<string, ApiNode>, name: string, rows: readonly PlacedRow[]): ApiNode {
    const root = this.makeNode(name);
    roots.set(name, root);
    for (const row of rows) this.addRow(root, row);
    return root;
  }

  private addRow(root: ApiNode, { library, kind, index, isOwn }: PlacedRow): void {
    const row = library[kind]?.[index];
    if (row === undefined) return;
    const { getPath, add } = rowMeanings[kind] as RowMeaning<typeof kind>;
    const target = {
      isOwn,
      getType: (name: string) => this.getType(name),
      open: (node: ApiNode, steps: readonly PathStep[]) => void this.walk(node, steps),
    };
    try {
      const steps = parseModelPath(getPath?.(row) ?? row.path ?? '');
      for (const node of this.walk(root, steps)) add(node, row, target);
    } catch (error) {
      if (!(error instanceof ModelPathError)) throw error;
      throw new ModelPathError(`${listPackages(library).join(', ')}: ${kind}[${index}]: ${error.message}`);
    }
  }

  addEvent(event: EventModel): void {
    const root = this.makeNode('event');
    if (event.unlisted === 'attacker') root.source = { label: event.title, trust: 'attacker', isStructure: true };
    for (const field of event.fields) {
      const node = this.walkEvent(root, field.path);
      node.source = {
        label: field.label,
        trust: field.trust,
        isStructure: field.path.endsWith('.*'),
        holdsSecrets: field.holdsSecrets ?? false,
        isShown: field.isShown ?? false,
        namesUpload: field.namesUpload ?? false,
      };
      if (field.holds !== undefined) node.holds = this.getType(field.holds);
      node.starts = field.starts;
      if (field.type !== undefined) node.bases = [...node.bases, this.getType(field.type)];
      node.arePartsTexts = field.areSingle === true;
      if (field.isText !== true) continue;
      node.partsRemove |= objectThreatSet;
      if (!field.path.endsWith('*')) node.removes |= objectThreatSet;
    }
    for (const [name, path] of Object.entries(event.partTypes ?? {})) this.eventTypes.set(name, this.walkEvent(root, path));
    this.triggers.set(event.trigger, root);
    this.eventTriggers.set(root, event.trigger);
    // Rows of frameworks can say that a value is an event.
    const alias = this.getType(`event.${event.trigger}`);
    alias.bases = [...alias.bases, root];
    if (event.isAnswered === true) this.answered.add(root);
    if (event.answer !== undefined) this.addAnswer(root, this.getType(event.answer));
    for (const name of event.eventTypes) this.eventTypes.set(name, root);
    for (const name of event.handlerTypes) this.handlerTypes.set(name, root);
  }

  private addAnswer(event: ApiNode, answer: ApiNode): void {
    const callback = this.makeCallback(1, answer);
    const context = this.makeNode('context');
    setMember(context, 'done', callback);
    setMember(context, 'succeed', this.makeCallback(0, answer));
    this.answers.set(event, { answer, callback, context });
  }

  /** The node of a function that is handed what a handler answers, at a position. */
  private makeCallback(position: number, answer: ApiNode): ApiNode {
    const callback = this.makeNode('callback');
    callback.arguments = [{ from: position, to: position, node: answer }];
    return callback;
  }

  /** Answers the node of a field. A `*` at the end stands for the whole object, elsewhere for any of its properties. */
  private walkEvent(root: ApiNode, path: string): ApiNode {
    const keys = path.split('.');
    let node = root;
    for (const [index, key] of keys.entries()) {
      if (key === '[]') node = node.element ??= this.makeNode(`${node.text}[]`);
      else if (key !== '*') {
        let next = node.members.get(key);
        if (next === undefined) setMember(node, key, (next = this.makeNode(`${node.text}.${key}`)));
        node = next;
      } else if (index < keys.length - 1) node = node.anyMember ??= this.makeNode(`${node.text}.*`);
    }
    return node;
  }

  private walk(start: ApiNode, steps: readonly PathStep[]): readonly ApiNode[] {
    let nodes: readonly ApiNode[] = [start];
    for (const step of steps) nodes = nodes.flatMap((node) => this.step(node, step));
    return nodes;
  }

  private getArgument(node: ApiNode, from: number, to: number): ApiNode {
    let position = node.arguments.find((each) => each.from === from && each.to === to);
    if (position === undefined) node.arguments = [...node.arguments, (position = { from, to, node: this.makeNode(node.text) })];
    return position.node;
  }

  private step(node: ApiNode, step: PathStep): readonly ApiNode[] {
    switch (step.kind) {
      case 'member':
        return step.names.map((name) => {
          if (name === 'default' && this.isPackage(node)) return node;
          let next = node.members.get(name);
          if (next === undefined) setMember(node, name, (next = this.makeNode(`${node.text}.${name}`)));
          return next;
        });
      case 'any-member':
        return [(node.anyMember ??= this.makeNode(`${node.text}.*`))];
      case 'argument':
        return [this.getArgument(node, step.from, step.to)];
      case 'receiver':
        return [this.getArgument(node, receiverPosition, receiverPosition)];
      case 'value':
      case 'owner':
      case 'enclosing':
      case 'failure':
        return [];
      case 'parameter': {
        let next = node.parameters.get(step.index);
        if (next === undefined) setParameter(node, step.index, (next = this.makeNode(node.text)));
        return [next];
      }
      case 'return':
        return [(node.result ??= this.makeNode(`${node.text}()`))];
      case 'instance':
        return [(node.instance ??= this.makeNode(node.text))];
      case 'awaited':
        // Promises are transparent: what a promise resolves to stands for the promise.
        return [node];
      case 'element':
        return [(node.element ??= this.makeNode(`${node.text}[]`))];
      case 'map-key':
        return [(node.mapKey ??= this.makeNode(`${node.text} key`))];
      case 'at':
        return [(node.anyMember ??= this.makeNode(`${node.text}.*`))];
    }
  }

  /** The same lists of types are asked about again and again; one answer serves all. */
  private findMethods(types: readonly string[], name: string): readonly ApiNode[] {
    let known = this.methods.get(types);
    if (known === undefined) this.methods.set(types, (known = new Map<string, readonly ApiNode[]>()));
    let found = known.get(name);
    if (found === undefined) known.set(name, (found = types.flatMap((type) => this.findType(type)?.members.get(name) ?? none)));
    return found;
  }

  private getUnknown(key: string): ApiNode {
    let node = this.unknown.get(key);
    if (node === undefined) {
      node = { ...this.makeNode(key), isUnknown: true };
      node.anyMember = node;
      for (const name of this.index.generated.keys()) {
        const generated = this.findGenerated(name);
        if (generated !== undefined) setMember(node, name, generated);
      }
      this.unknown.set(key, node);
    }
    return node;
  }

  private makeNode(text: string): ApiNode {
    return makeApiNode(this.nextId++, text);
  }

  private findGenerated(name: string): ApiNode | undefined {
    return this.findPackage(this.index.generated.get(name) ?? '')?.members.get(name);
  }

  private findDeclared(packageName: string, typeName: string): readonly ApiNode[] {
    const [head = ''] = typeName.split('.');
    const generator = this.index.packages.has(packageName) ? undefined : this.index.generated.get(head);
    if (generator !== undefined && generator !== packageName) return this.findDeclared(generator, typeName);
    const nodes = (this.index.declared.get(`${packageName}:${typeName}`) ?? none).map((name) => this.getType(name));
    let owner = this.findPackage(packageName);
    for (const name of typeName.split('.')) owner = owner?.members.get(name);
    return owner?.instance === undefined ? nodes : [...nodes, owner.instance];
  }
}

const none: readonly never[] = [];
