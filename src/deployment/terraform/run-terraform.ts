import { dirname, join, resolve } from 'node:path';
import { moduleNames } from '../../models/deployment/terraform-modules.ts';
import type { DeploymentProblem } from '../deployment.ts';
import type { ReadText } from '../program/run-programs.ts';
import { findText, makeDict, makeScalar, unknownValue, type Construct, type Slot, type Value } from '../program/value.ts';
import { collectElements, evaluateBody, evaluateHcl, getPlace, type HclScope, type ResolvedName } from './evaluate-hcl.ts';
import { findChild, getChildren, type HclNode, type HclParser } from '../../util/hcl-tree.ts';
import { jsonPrefix, readAttributes, readBlock, readJsonBlocks, type HclBlock } from './hcl-blocks.ts';

/** A block with the file that it stands in. */
interface PlacedBlock extends HclBlock {
  readonly file: string;
  readonly text: string;
  readonly offset?: number;
}

/** The files of a folder. */
interface HclFolder {
  readonly path: string;
  readonly blocks: readonly PlacedBlock[];
  /** Values of `terraform.tfvars`. */
  readonly settings: ReadonlyMap<string, { readonly node: HclNode; readonly file: string; readonly text: string }>;
}

/** What the resources of Terraform are. */
export interface TerraformRun {
  readonly constructs: readonly Construct[];
  readonly problems: readonly DeploymentProblem[];
}

const mostSteps = 2_000_000;
const mostInstances = 200;
const deepestModule = 6;

/** Reads files of Terraform: each folder is a module, those that others call are read with what they are given. */
export function runTerraform(files: readonly string[], readText: ReadText, parse: HclParser): TerraformRun {
  const reading = new TerraformReading(files, readText, parse);
  reading.readRoots();
  return reading;
}

class TerraformReading implements TerraformRun {
  readonly constructs: Construct[] = [];
  readonly problems: DeploymentProblem[] = [];
  readonly budget = { steps: mostSteps, nesting: 0 };
  private readonly folders = new Map<string, HclFolder>();
  private readonly parse: HclParser;
  private readonly readText: ReadText;
  private readonly called = new Set<string>();

  constructor(files: readonly string[], readText: ReadText, parse: HclParser) {
    this.parse = parse;
    this.readText = readText;
    const byFolder = new Map<string, string[]>();
    for (const file of files) byFolder.set(dirname(file), [...(byFolder.get(dirname(file)) ?? []), file]);
    for (const [path, own] of byFolder) this.folders.set(path, this.readFolder(path, own));
  }

  readRoots(): void {
    for (const folder of this.folders.values()) {
      for (const { type, body, text, file } of folder.blocks) {
        const source = type === 'module' ? readAttributes(body, text).get('source') : undefined;
        const path = source === undefined ? undefined : /"(\.[^"]*)"/u.exec(text.slice(source.from, source.to))?.[1];
        if (path !== undefined) this.called.add(resolve(dirname(file), path));
      }
    }
    for (const folder of this.folders.values())
      if (!this.called.has(folder.path)) this.readModule(folder, { root: folder.path, inputs: new Map(), depth: 0 });
  }

  /** Answers the folder of a module, if its files are there. */
  getFolder(path: string): HclFolder | undefined {
    return this.folders.get(path);
  }

  readModule(folder: HclFolder, call: ModuleCall): ModuleReading {
    const module = new ModuleReading(this, folder, call);
    module.readAll();
    return module;
  }

  private readFolder(path: string, files: readonly string[]): HclFolder {
    const blocks = files.flatMap((file) => this.readBlocks(file));
    const settings = new Map<string, { readonly node: HclNode; readonly file: string; readonly text: string }>();
    const file = join(path, 'terraform.tfvars');
    const text = this.readText(file);
    const body = text === undefined ? undefined : findChild(this.parse(text), 'Body');
    if (text !== undefined) for (const [name, node] of readAttributes(body, text)) settings.set(name, { node, file, text });
    return { path, blocks, settings };
  }

  private readBlocks(file: string): readonly PlacedBlock[] {
    const written = this.readText(file);
    if (written === undefined) return [];
    const isJson = file.endsWith('.json');
    const text = isJson ? jsonPrefix + written : written;
    const tree = this.parse(text);
    const broken = findBroken(tree);
    if (broken !== undefined) {
      this.problems.push({
        file,
        line: text.slice(0, broken.from).split('\n').length,
        message: 'the file is no HCL; what is whole was read',
      });
    }
    if (isJson) return readJsonBlocks(tree, text).map((block) => ({ ...block, file, text, offset: jsonPrefix.length }));
    const body = findChild(tree, 'Body');
    const nodes = body === undefined ? [] : getChildren(body).filter((child) => child.name === 'Block');
    return nodes.map((node) => ({ ...readBlock(node, text), file, text }));
  }
}

function findBroken(tree: HclNode): HclNode | undefined {
  const open: HclNode[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.name === '⚠') return node;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) open.push(child);
  }
  return undefined;
}

/** How a module is called. */
interface ModuleCall {
  /** The folder of the module that no other calls. */
  readonly root: string;
  readonly inputs: ReadonlyMap<string, Slot>;
  readonly depth: number;
}

/** One call of a module. */
class ModuleReading {
  private readonly run: TerraformReading;
  private readonly folder: HclFolder;
  private readonly call: ModuleCall;
  private readonly byAddress = new Map<string, PlacedBlock>();
  private readonly locals = new Map<string, { readonly block: PlacedBlock; readonly node: HclNode }>();
  private readonly values = new Map<string, Value>();

  constructor(run: TerraformReading, folder: HclFolder, call: ModuleCall) {
    this.run = run;
    this.folder = folder;
    this.call = call;
    for (const block of folder.blocks) {
      if (block.type === 'locals') {
        for (const [name, node] of readAttributes(block.body, block.text)) this.locals.set(name, { block, node });
      } else this.byAddress.set([block.type, ...block.labels].join('.'), block);
    }
  }

  readAll(): void {
    for (const [address, block] of this.byAddress) {
      if (['resource', 'data', 'module'].includes(block.type)) this.getValue(address, () => this.readBlockValue(address, block));
    }
  }

  /** Answers what a module tells its caller. */
  getOutputs(): Value {
    const made = makeDict();
    for (const block of this.folder.blocks) {
      const [name] = block.labels;
      const node = block.type === 'output' ? readAttributes(block.body, block.text).get('value') : undefined;
      if (name === undefined || node === undefined) continue;
      const scope = this.makeScope(block);
      made.slots.set(name, { value: evaluateHcl(findChild(node, 'Expression'), scope), at: getPlace(scope, node) });
    }
    return made;
  }

  /** What is asked for while it is computed is not known. */
  private getValue(key: string, compute: () => Value): Value {
    let value = this.values.get(key);
    if (value === undefined) {
      this.values.set(key, unknownValue);
      value = compute();
      this.values.set(key, value);
    }
    return value;
  }

  private makeScope(
    { file, text, offset }: { readonly file: string; readonly text: string; readonly offset?: number },
    names: ReadonlyMap<string, Value> = new Map(),
  ): HclScope {
    return { file, text, offset, names, budget: this.run.budget, resolve: (name, attribute) => this.resolve(name, attribute) };
  }

  private resolve(name: string, attribute: string | undefined): ResolvedName | undefined {
    if (attribute === undefined) return undefined;
    switch (name) {
      case 'local':
        return { value: this.getValue(`local.${attribute}`, () => this.readLocal(attribute)), taken: 1 };
      case 'var':
        return { value: this.getValue(`var.${attribute}`, () => this.readVariable(attribute)), taken: 1 };
      case 'path':
        return { value: makeScalar(attribute === 'module' ? this.folder.path : this.call.root), taken: 1 };
      case 'data':
        return this.resolveBlock(`data.${attribute}`, 2);
      case 'module':
        return this.resolveBlock(`module.${attribute}`, 1);
      default:
        return this.resolveBlock(`resource.${name}.${attribute}`, 1);
    }
  }

  private resolveBlock(address: string, taken: number): ResolvedName | undefined {
    const block = this.byAddress.get(address);
    return block && { value: this.getValue(address, () => this.readBlockValue(address, block)), taken };
  }

  private readLocal(name: string): Value {
    const local = this.locals.get(name);
    return local === undefined ? unknownValue : evaluateHcl(findChild(local.node, 'Expression'), this.makeScope(local.block));
  }

  private readVariable(name: string): Value {
    const given = this.call.inputs.get(name);
    if (given !== undefined) return given.value;
    const setting = this.folder.settings.get(name);
    if (setting !== undefined && this.call.depth === 0) return evaluateHcl(findChild(setting.node, 'Expression'), this.makeScope(setting));
    const block = this.byAddress.get(`variable.${name}`);
    const node = block === undefined ? undefined : readAttributes(block.body, block.text).get('default');
    return block === undefined || node === undefined ? unknownValue : evaluateHcl(findChild(node, 'Expression'), this.makeScope(block));
  }

  private readBlockValue(address: string, block: PlacedBlock): Value {
    const attributes = readAttributes(block.body, block.text);
    const scope = this.makeScope(block);
    const loop = attributes.get('for_each');
    const count = attributes.get('count');
    if (loop !== undefined) {
      const elements = collectElements(evaluateHcl(findChild(loop, 'Expression'), scope), getPlace(scope, loop));
      if (elements === undefined) return this.readInstance(address, block, makeEach(unknownValue, unknownValue, scope, loop));
      const made = makeDict();
      for (const { key, value, at } of elements.slice(0, mostInstances)) {
        made.slots.set(key, { value: this.readInstance(address, block, makeEach(makeScalar(key), value, scope, loop)), at });
      }
      return made;
    }
    if (count === undefined) return this.readInstance(address, block, new Map());
    const text = findText(evaluateHcl(findChild(count, 'Expression'), scope));
    const number = text === undefined ? 1 : Math.min(mostInstances, Number(text));
    const items: Slot[] = [];
    for (let index = 0; index < number; index++) {
      const at = getPlace(scope, count);
      const counted = makeDict([['index', { value: text === undefined ? unknownValue : makeScalar(index), at }]]);
      items.push({ value: this.readInstance(address, block, new Map([['count', counted]])), at });
    }
    return { kind: 'list', items };
  }

  private readInstance(address: string, block: PlacedBlock, names: ReadonlyMap<string, Value>): Value {
    const scope = this.makeScope(block, names);
    const at = getPlace(scope, block.node);
    const body = evaluateBody(block.body, scope);
    const [type = ''] = block.labels;
    if (block.type === 'module' && body.kind === 'dict') {
      const source = findText(body.slots.get('source')?.value ?? unknownValue) ?? '';
      const folder = source.startsWith('.') ? this.run.getFolder(resolve(dirname(block.file), source)) : undefined;
      const { root, depth } = this.call;
      if (folder !== undefined && depth < deepestModule)
        return this.run.readModule(folder, { root, inputs: body.slots, depth: depth + 1 }).getOutputs();
      const name = moduleNames.find(([pattern]) => pattern.test(source))?.[1] ?? 'module';
      return this.addConstruct(name, address, { value: body, at });
    }
    return this.addConstruct(block.type === 'data' ? `data.${type}` : type, address, { value: body, at });
  }

  private addConstruct(callee: string, address: string, slot: Slot): Construct {
    const { at } = slot;
    const name = { value: makeScalar(address.replace(/^resource\./u, '')), at };
    const construct: Construct = { kind: 'construct', callee, form: 'made', args: [slot], at, fields: new Map([['address', name]]) };
    this.run.constructs.push(construct);
    return construct;
  }
}

function makeEach(key: Value, value: Value, scope: HclScope, loop: HclNode): ReadonlyMap<string, Value> {
  const at = getPlace(scope, loop);
  return new Map([
    [
      'each',
      makeDict([
        ['key', { value: key, at }],
        ['value', { value, at }],
      ]),
    ],
  ]);
}
