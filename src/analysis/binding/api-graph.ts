import type { EventModel, LibraryModel, TypeRole } from '../../models/schema.ts';
import { makeThreatSet, objectThreatSet } from '../../models/threats.ts';
import { addCallRows } from './add-call-rows.ts';
import type { ApiNode } from './api-node.ts';
import { makeApiNode, setMember, setParameter } from './make-api-node.ts';
import { makeGlobPattern } from '../../util/glob-pattern.ts';
import { makeExposingSink } from './make-sink.ts';
import { collectCallables, compileCondition, compileFlow, compileGuard, compileSchema, compileWithin } from './compile-rows.ts';
import { ModelPathError, parseModelPath, type PathStep } from './parse-model-path.ts';

/** All models compiled: where the names of the program meet the rows. */
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
  /** What a handler of the event answers, and the callback that it can hand its answer to, when rows speak of them. */
  findAnswer(event: ApiNode): { readonly answer: ApiNode; readonly callback: ApiNode } | undefined;
  /** Is it an event or a part of one? */
  isEvent(node: ApiNode): boolean;
  /** Is it the function that a handler can hand its answer to? */
  isCallback(node: ApiNode): boolean;
  /** Is it what a handler is called with, rather than a part of it? */
  isWholeEvent(node: ApiNode): boolean;
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
 * Compiles models into one graph. Throws `ModelPathError` naming package and row when a path is wrong. Packages of the user's own models may
 * be absolute paths or globs of files of the program.
 */
export function buildApiGraph(
  libraries: readonly LibraryModel[],
  events: readonly EventModel[],
  own: readonly LibraryModel[] = [],
): ApiGraph {
  const builder = new ApiGraphBuilder();
  for (const library of libraries) builder.addLibrary(library);
  for (const event of events) builder.addEvent(event);
  for (const library of own) builder.addOwn(library);
  return builder.graph;
}

/**
 * Compiles where libraries take credentials, into a graph of its own: what the rows say of calls is nothing that values flow by. Throws
 * `ModelPathError`.
 */
export function buildCredentialGraph(libraries: readonly LibraryModel[], own: readonly LibraryModel[]): ApiGraph {
  const builder = new ApiGraphBuilder();
  for (const library of libraries) builder.addLibrary(selectTypes(library));
  for (const library of own) builder.addOwn(selectTypes(library));
  for (const library of [...libraries, ...own]) builder.addCredentials(library);
  return builder.graph;
}

function selectTypes({ package: name, evidence, types = [] }: LibraryModel): LibraryModel {
  return { package: name, evidence, types };
}

function listPackages(library: LibraryModel): readonly string[] {
  return typeof library.package === 'string' ? [library.package] : library.package;
}

class ApiGraphBuilder {
  private nextId = 0;
  private readonly packages = new Map<string, ApiNode>();
  private readonly types = new Map<string, ApiNode>();
  private readonly declared = new Map<string, ApiNode[]>();
  private readonly roles = new Map<TypeRole, ApiNode[]>();
  private readonly eventTypes = new Map<string, ApiNode>();
  private readonly handlerTypes = new Map<string, ApiNode>();
  private readonly answered = new Set<ApiNode>();
  private readonly answers = new Map<ApiNode, { readonly answer: ApiNode; readonly callback: ApiNode }>();
  private readonly triggers = new Map<string, ApiNode>();
  private readonly eventTriggers = new Map<ApiNode, string>();
  /** Names of generated exports, and the package whose rows describe them. */
  private readonly generated = new Map<string, string>();
  private readonly unknown = new Map<string, ApiNode>();
  private readonly modelledMembers = new Set<string>();
  private readonly credentialTakers = { packages: new Set<string>(), globals: new Set<string>(), isAny: false };
  /** Packages of the user's own models that are files of the program, and the other ones. */
  private readonly files = new Map<string, RegExp>();
  private readonly ownPackages = new Set<string>();
  private readonly described = new Map<string, readonly string[]>();
  private isOwn = false;
  private readonly methods = new WeakMap<readonly string[], Map<string, readonly ApiNode[]>>();

  readonly graph: ApiGraph = {
    findPackage: (name) => this.packages.get(stripNodePrefix(name)),
    findGlobal: (name) => this.packages.get('global')?.members.get(name),
    findType: (name) => this.types.get(name),
    findByRole: (role) => this.roles.get(role) ?? none,
    findDeclared: (packageName, typeName) => this.findDeclared(stripNodePrefix(packageName), typeName),
    findDescribed: (file, specifier) => this.listDescribing(file, specifier).flatMap((name) => this.packages.get(name) ?? []),
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
    getUnknown: (specifier, name) => this.findGenerated(name) ?? this.getUnknown(`${specifier}:${name}`),
    findMethods: (types, name) => this.findMethods(types, name),
    modelledMembers: this.modelledMembers,
    credentialTakers: this.credentialTakers,
  };

  addCredentials(library: LibraryModel): void {
    const at = this.makeVisitor(library);
    const { packages, globals } = this.credentialTakers;
    library.credentials?.forEach((row, index) => {
      at('credentials', index, row, (node) => (node.isCredential = true));
      const steps = parseModelPath(row.path);
      for (const name of collectCallables(steps)) this.modelledMembers.add(name);
      if (row.type !== undefined) this.credentialTakers.isAny = true;
      for (const name of listPackages(library).map(stripNodePrefix)) {
        if (name !== 'global') packages.add(name);
        else if (steps[0]?.kind === 'member') for (const member of steps[0].names) globals.add(member);
      }
    });
  }

  addOwn(library: LibraryModel): void {
    for (const name of listPackages(library)) {
      if (/^(?:\/|[a-z]:\/)/iu.test(name)) this.files.set(name, makeGlobPattern(name));
      else this.ownPackages.add(stripNodePrefix(name));
    }
    this.isOwn = true;
    this.addLibrary(library);
    this.isOwn = false;
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

  addLibrary(library: LibraryModel): void {
    const names = listPackages(library);
    const at = this.makeVisitor(library);
    const decide = (node: ApiNode): void => {
      if (this.isOwn) node.isDecisive = true;
    };
    for (const name of library.generated ?? []) this.generated.set(name, names[0] ?? '');
    library.types?.forEach((row, index) => {
      const type = this.getType(row.name);
      if (row.when !== undefined) {
        const when = row.when.map(compileCondition);
        const path = row.path?.replace(/\.?(?:ReturnValue|Instance)$/u, '') ?? '';
        at('types', index, { ...row, path }, (node) => (node.made = [...node.made, { type, when }]));
      } else if (row.path !== undefined || row.type !== undefined)
        at('types', index, row, (node) => node !== type && (node.bases = [...node.bases, type]));
      for (const name of row.declared ?? []) for (const packageName of names) this.declare(stripNodePrefix(packageName), name, type);
      if (row.role !== undefined) this.giveRole(row.role, type);
    });
    library.sources?.forEach((row, index) => {
      at('sources', index, row, (node) => {
        const { label, trust = 'attacker', isSteady = false, holdsSecrets = false, isUnguessable = false, isShown = false } = row;
        node.source = { label, trust, isSteady, holdsSecrets, isUnguessable, isShown };
      });
    });
    library.sinks?.forEach((row, index) => {
      const sink = {
        row,
        threats: makeThreatSet([row.threat]),
        when: (row.when ?? []).map(compileCondition),
        within: row.within === undefined ? undefined : compileWithin(row.within),
      };
      const exposing = makeExposingSink(row);
      for (const name of collectCallables(parseModelPath(row.path))) this.modelledMembers.add(name);
      at('sinks', index, row, (node) => {
        node.sinks = [...node.sinks, sink];
        if (exposing !== undefined) node.sinks = [...node.sinks, exposing];
      });
    });
    library.flows?.forEach((row, index) => {
      const flow = compileFlow(row);
      at('flows', index, row, (node) => {
        node.flows = [...node.flows, flow];
        if (flow.to[0]?.kind === 'return') decide(node);
      });
    });
    library.sanitizers?.forEach((row, index) => {
      const flow = compileFlow({ from: 'Argument[any]', to: 'ReturnValue', removes: row.removes, when: row.when ?? [] });
      at('sanitizers', index, { ...row, path: (row.path ?? '').replace(/\.?(?:ReturnValue|Argument\[[^\]]*\])$/u, '') }, (node) => {
        node.flows = [...node.flows, flow];
        decide(node);
      });
    });
    library.natives?.forEach((row, index) => {
      at('natives', index, row, (node) => {
        node.native = row.native;
        decide(node);
      });
    });
    library.schemas?.forEach((row, index) => {
      const schema = compileSchema(row);
      at('schemas', index, row, (node) => {
        // What a user says counts before what is built in.
        if (this.isOwn) node.schemas = [schema, ...node.schemas];
        else node.schemas = [...node.schemas, schema];
        decide(node);
      });
    });
    addCallRows(library, { at, decide, modelled: this.modelledMembers });
    library.properties?.forEach((row, index) => {
      const removes = makeThreatSet(row.removes);
      const owner = row.path.replace(/\.?AnyMember$/u, '');
      const when = row.when?.map(compileCondition);
      if (when !== undefined) at('properties', index, row, (node) => (node.removesWhen = [...node.removesWhen, { removes, when }]));
      else if (owner === row.path)
        at('properties', index, row, (node) => {
          node.removes |= removes;
          node.tells |= makeThreatSet(row.tells ?? []);
          node.starts ??= row.starts;
          node.absent ??= row.absent;
          node.is ??= row.is;
        });
      else at('properties', index, { ...row, path: owner }, (node) => (node.partsRemove |= removes));
    });
    library.guards?.forEach((row, index) => {
      const guard = compileGuard(row);
      at('guards', index, row, (node) => {
        node.guards = [...node.guards, guard];
        decide(node);
      });
    });
  }

  /** Makes what visits the nodes of a row's place. Packages of which no row speaks have no node. */
  private makeVisitor(
    library: LibraryModel,
  ): (kind: string, index: number, place: { type?: string; path?: string }, visit: (node: ApiNode) => void) => void {
    const names = listPackages(library);
    return (kind, index, place, visit) => {
      try {
        const steps = parseModelPath(place.path ?? '');
        const starts = place.type === undefined ? names.map((name) => this.getPackage(stripNodePrefix(name))) : [this.getType(place.type)];
        for (const start of starts) for (const node of this.walk(start, steps)) visit(node);
      } catch (error) {
        if (error instanceof ModelPathError) throw new ModelPathError(`${names.join(', ')}: ${kind}[${index}]: ${error.message}`);
        throw error;
      }
    };
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
      };
      node.starts = field.starts;
      if (field.type !== undefined) node.bases = [...node.bases, this.getType(field.type)];
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
    const callback = this.makeNode('callback');
    callback.arguments = [...callback.arguments, { from: 1, to: 1, node: answer }];
    this.answers.set(event, { answer, callback });
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

  private step(node: ApiNode, step: PathStep): readonly ApiNode[] {
    switch (step.kind) {
      case 'member':
        return step.names.map((name) => {
          if (name === 'default' && this.packages.get(node.text) === node) return node;
          let next = node.members.get(name);
          if (next === undefined) setMember(node, name, (next = this.makeNode(`${node.text}.${name}`)));
          return next;
        });
      case 'any-member':
        return [(node.anyMember ??= this.makeNode(`${node.text}.*`))];
      case 'argument': {
        let position = node.arguments.find((each) => each.from === step.from && each.to === step.to);
        if (position === undefined)
          node.arguments = [...node.arguments, (position = { from: step.from, to: step.to, node: this.makeNode(node.text) })];
        return [position.node];
      }
      case 'receiver':
      case 'value':
      case 'owner':
      case 'enclosing':
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
    if (found === undefined) known.set(name, (found = types.flatMap((type) => this.types.get(type)?.members.get(name) ?? [])));
    return found;
  }

  private getUnknown(key: string): ApiNode {
    let node = this.unknown.get(key);
    if (node === undefined) {
      node = { ...this.makeNode(key), isUnknown: true };
      node.anyMember = node;
      for (const name of this.generated.keys()) {
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

  private getPackage(name: string): ApiNode {
    let node = this.packages.get(name);
    if (node === undefined) this.packages.set(name, (node = this.makeNode(name)));
    return node;
  }

  private getType(name: string): ApiNode {
    let node = this.types.get(name);
    if (node === undefined) this.types.set(name, (node = this.makeNode(name)));
    return node;
  }

  private declare(packageName: string, typeName: string, type: ApiNode): void {
    const key = `${packageName}:${typeName}`;
    const nodes = this.declared.get(key);
    if (nodes === undefined) this.declared.set(key, [type]);
    else nodes.push(type);
  }

  private giveRole(role: TypeRole, type: ApiNode): void {
    const types = this.roles.get(role);
    if (types === undefined) this.roles.set(role, [type]);
    else if (!types.includes(type)) types.push(type);
  }

  private findGenerated(name: string): ApiNode | undefined {
    return this.packages.get(this.generated.get(name) ?? '')?.members.get(name);
  }

  private findDeclared(packageName: string, typeName: string): readonly ApiNode[] {
    const [head = ''] = typeName.split('.');
    const generator = this.packages.has(packageName) ? undefined : this.generated.get(head);
    if (generator !== undefined && generator !== packageName) return this.findDeclared(generator, typeName);
    const nodes = [...(this.declared.get(`${packageName}:${typeName}`) ?? [])];
    let owner: ApiNode | undefined = this.packages.get(packageName);
    for (const name of typeName.split('.')) owner = owner?.members.get(name);
    if (owner?.instance !== undefined) nodes.push(owner.instance);
    return nodes;
  }
}

const none: readonly never[] = [];

function stripNodePrefix(name: string): string {
  return name.startsWith('node:') && name !== 'node:sqlite' && name !== 'node:test' ? name.slice('node:'.length) : name;
}
