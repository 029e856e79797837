import { mergeNodes, type DataNode } from '../data/data-node.ts';
import type { DataReader, Resolve } from '../data/data-reader.ts';
import type { DeploymentTool, SourceRange } from '../deployment.ts';
import type { DeploymentDraft, FunctionDraft } from '../deployment-draft.ts';
import type { InfrastructureFiles } from '../files/infrastructure-files.ts';
import { TemplateFunctions } from './resolve-functions.ts';

/** What a template is read from and into. */
export interface TemplateInput {
  readonly root: DataNode;
  readonly folder: string;
  readonly tool: DeploymentTool;
  readonly files: InfrastructureFiles;
  readonly draft: DeploymentDraft;
  readonly resolve?: Resolve;
  /** What the template gets from the one that it is nested in. */
  readonly parameters?: ReadonlyMap<string, DataNode>;
  /** In how many others it is nested. */
  readonly depth?: number;
  /** Functions that are described elsewhere, by the logical names of their resources. */
  readonly functions?: ReadonlyMap<string, FunctionDraft>;
}

/** A resource of a template. */
export interface Resource {
  readonly name: string;
  readonly type: string;
  /** With what the template says for all resources of the type. */
  readonly properties: DataNode | undefined;
  readonly node: DataNode;
  readonly at: SourceRange;
}

/** So many parts are looked through for what they refer to. */
const mostParts = 5000;

/** A template of CloudFormation or SAM while it is read. */
export class Template {
  readonly input: TemplateInput;
  readonly reader: DataReader;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly draft: DeploymentDraft;
  /** By the logical name of the resource, of its versions and of its aliases. */
  readonly functions = new Map<string, FunctionDraft>();
  private readonly byType = new Map<string, Resource[]>();
  /** By the name that a function is given. */
  private readonly byFunctionName = new Map<string, FunctionDraft>();

  constructor(input: TemplateInput) {
    this.input = input;
    this.draft = input.draft;
    this.reader = new TemplateFunctions(input.root, input).reader;
    for (const [name, found] of input.functions ?? []) this.functions.set(name, found);
    this.resources = this.readResources();
    for (const resource of this.resources.values()) {
      const list = this.byType.get(resource.type);
      if (list === undefined) this.byType.set(resource.type, [resource]);
      else list.push(resource);
    }
  }

  /** Answers the resources of some types. */
  list(...types: readonly string[]): readonly Resource[] {
    return types.flatMap((type) => this.byType.get(type) ?? []);
  }

  /** Answers a property of a resource. */
  get(resource: Resource, ...keys: readonly string[]): DataNode | undefined {
    return this.reader.get(resource.properties, ...keys);
  }

  /** Makes a function known by the name that it is given. */
  addFunction(name: string, draft: FunctionDraft, functionName: string | undefined): void {
    this.functions.set(name, draft);
    if (functionName !== undefined) this.byFunctionName.set(functionName, draft);
  }

  /** Answers the logical names of the resources that a part refers to, in order. */
  findTargets(node: DataNode | undefined): readonly string[] {
    const targets = new Set<string>();
    const visits = node === undefined ? [] : [node];
    for (let count = 0; count < mostParts; count++) {
      const visit = visits.pop();
      if (visit === undefined) break;
      const current = this.reader.resolve(visit);
      if (current.kind === 'reference') targets.add(current.target);
      else if (current.kind === 'list') visits.push(...current.items.toReversed());
      else if (current.kind === 'map') visits.push(...Array.from(current.entries.values(), ({ value }) => value).reverse());
      else for (const [, name = ''] of (this.reader.words(current) ?? '').matchAll(/\$\{([A-Za-z0-9]+)[.}]/gu)) targets.add(name);
    }
    return [...targets];
  }

  /** Answers the resource of one of some types that a part refers to. */
  findResource(node: DataNode | undefined, ...types: readonly string[]): Resource | undefined {
    for (const target of this.findTargets(node)) {
      const found = this.resources.get(target);
      if (found !== undefined && types.includes(found.type)) return found;
    }
    return undefined;
  }

  /** Answers the functions that a part refers to, by reference or by address. */
  findFunctions(node: DataNode | undefined): readonly FunctionDraft[] {
    const found = new Set<FunctionDraft>();
    for (const target of this.findTargets(node)) {
      const draft = this.functions.get(target);
      if (draft !== undefined) found.add(draft);
    }
    const words = found.size > 0 || this.byFunctionName.size === 0 ? undefined : this.reader.words(node);
    const [, name = ''] = /:function:([\w-]+)/u.exec(words ?? '') ?? [];
    const named = this.byFunctionName.get(name) ?? this.byFunctionName.get(words ?? '');
    return named === undefined ? [...found] : [...found, named];
  }

  private readResources(): ReadonlyMap<string, Resource> {
    const { reader } = this;
    const globals = reader.get(this.input.root, 'Globals');
    const resources = new Map<string, Resource>();
    for (const { name, value, at } of reader.entries(reader.get(this.input.root, 'Resources'))) {
      const type = reader.text(reader.get(value, 'Type'));
      if (type === undefined) continue;
      const common = type.startsWith('AWS::Serverless::') ? reader.get(globals, type.slice('AWS::Serverless::'.length)) : undefined;
      resources.set(name, { name, type, properties: mergeNodes(common, reader.get(value, 'Properties')), node: value, at });
    }
    return resources;
  }
}
