import { dirname, join } from 'node:path';
import { templateDefaults } from '../../models/deployment/template-defaults.ts';
import { makeFunctionCode } from '../code/make-function-code.ts';
import type { DeployedFunction, EnvironmentVariable, Fact } from '../deployment.ts';
import type { FunctionDraft } from '../deployment-draft.ts';
import { withoutGaps } from '../without-gaps.ts';
import { readPermissions } from './read-permissions.ts';
import { readSamEvents } from './read-sam-events.ts';
import type { Resource, Template, TemplateInput } from './template.ts';
import type { DataNode } from '../data/data-node.ts';

const logGroup = 'AWS::Logs::LogGroup';
const mostFolders = 4;
const functionTypes = ['AWS::Serverless::Function', 'AWS::Lambda::Function'];

/** Reads the functions of a template without what other resources say of them. */
export function readFunctions(template: Template): void {
  const { reader, draft } = template;
  const resources = template.list(...functionTypes);
  for (const resource of resources) {
    const found = readFunction(template, resource);
    template.addFunction(resource.name, found, reader.text(template.get(resource, 'FunctionName')));
    draft.functions.push(found);
  }
  for (const type of ['AWS::Lambda::Version', 'AWS::Lambda::Alias']) {
    for (const resource of template.list(type)) {
      const [found] = template.findFunctions(template.get(resource, 'FunctionName'));
      if (found !== undefined) template.functions.set(resource.name, found);
    }
  }
  for (const resource of resources) {
    const found = template.functions.get(resource.name);
    if (found === undefined) continue;
    readPermissions(template, resource, found);
    readSamEvents(template, resource, found);
  }
  readInvocationSettings(template);
  readLogGroups(template);
  readCommonEnvironment(template);
}

function readFunction(template: Template, resource: Resource): FunctionDraft {
  const { reader, input } = template;
  const { name, properties, at } = resource;
  const handler = reader.textFact(properties, 'Handler');
  const runtime = reader.textFact(properties, 'Runtime');
  const optional = {
    handler,
    code: handler?.value === undefined ? undefined : findCode(template, resource, handler.value, runtime?.value),
    runtime,
    timeoutSeconds: reader.numberFact(properties, 'Timeout') ?? { value: templateDefaults.timeoutSeconds, at },
    memoryMegabytes: reader.numberFact(properties, 'MemorySize') ?? { value: templateDefaults.memoryMegabytes, at },
    tracing: readTracing(template, properties),
    logs: readLogs(template, resource),
    role: readWords(template, properties, 'Role'),
    isInVpc: readVpc(template, properties),
    reservedConcurrency: reader.numberFact(properties, 'ReservedConcurrentExecutions'),
    deadLetter:
      readWords(template, properties, 'DeadLetterConfig', 'TargetArn') ?? readWords(template, properties, 'DeadLetterQueue', 'TargetArn'),
    onFailure: readWords(template, properties, 'EventInvokeConfig', 'DestinationConfig', 'OnFailure', 'Destination'),
  };
  const isSam = resource.type.startsWith('AWS::Serverless::');
  return {
    tool: input.tool === 'serverless' ? 'serverless' : isSam ? 'sam' : 'cloudformation',
    name,
    ...withoutGaps(optional),
    environment: readEnvironment(template, properties),
    statements: [],
    managedPolicies: [],
    triggers: [],
    at,
  };
}

/** `Globals` of SAM. */
function readCommonEnvironment(template: Template): void {
  const { reader, input, draft } = template;
  draft.environment.push(...readEnvironment(template, reader.get(input.root, 'Globals', 'Function')));
}

function readEnvironment({ reader }: Template, properties: DataNode | undefined): EnvironmentVariable[] {
  return reader.entries(reader.get(properties, 'Environment', 'Variables')).map(({ name, value, at }) => ({
    name,
    value: { value: reader.text(value), at: value.at },
    at,
  }));
}

/** Code that the template holds itself is in no file. */
function findCode(template: Template, resource: Resource, handler: string, runtime: string | undefined): DeployedFunction['code'] {
  const { reader, input } = template;
  const isSam = resource.type === 'AWS::Serverless::Function';
  if (template.get(resource, 'InlineCode') !== undefined || reader.text(template.get(resource, 'PackageType')) === 'Image')
    return undefined;
  const written = template.get(resource, isSam ? 'CodeUri' : 'Code');
  const folder = written === undefined && isSam ? '.' : reader.text(written);
  if (liesInBucket(template, written)) return findPackedCode(input, handler, runtime);
  if (folder === undefined || /^[a-z\d]+:\/\/|\.(?:zip|jar)$/iu.test(folder)) return undefined;
  const entries = reader.get(resource.node, 'Metadata', 'BuildProperties', 'EntryPoints');
  const entryPoints = reader.items(entries).flatMap((item) => reader.text(item) ?? []);
  const project = input.folder;
  return makeFunctionCode({ project, folder: join(project, folder), handler, runtime, entryPoints }, input.files);
}

function liesInBucket({ reader }: Template, code: DataNode | undefined): boolean {
  return reader.get(code, 'S3Key') !== undefined || reader.get(code, 'Key') !== undefined || /^s3:/iu.test(reader.text(code) ?? '');
}

/** What lies in a bucket was packed of something in the project. A handler that names a folder tells what it is, beside the template or around it. */
function findPackedCode({ folder, files }: TemplateInput, handler: string, runtime: string | undefined): DeployedFunction['code'] {
  if (!handler.includes('/')) return undefined;
  const folders = [folder];
  for (let outer = folder; outer !== files.boundary && outer !== dirname(outer) && folders.length < mostFolders;) {
    outer = dirname(outer);
    folders.push(outer);
  }
  const found = folders.flatMap((project) => makeFunctionCode({ project, folder: project, handler, runtime }, files) ?? []);
  const [first] = found;
  return first === undefined ? undefined : { ...first, candidates: [...new Set(found.flatMap(({ candidates }) => candidates))] };
}

function readTracing({ reader }: Template, properties: DataNode | undefined): DeployedFunction['tracing'] {
  const fact = reader.textFact(properties, 'TracingConfig', 'Mode') ?? reader.textFact(properties, 'Tracing');
  if (fact === undefined) return undefined;
  const value =
    fact.value === 'Active' ? 'active' : fact.value === 'PassThrough' ? 'pass-through' : fact.value === 'Disabled' ? 'disabled' : undefined;
  return { value, at: fact.at };
}

/** The group of the logs may be a resource of its own. */
function readLogs(template: Template, { properties }: Resource): DeployedFunction['logs'] {
  const { reader } = template;
  const group = template.findResource(reader.get(properties, 'LoggingConfig', 'LogGroup'), logGroup);
  const logs = withoutGaps({
    retentionDays: group === undefined ? undefined : reader.numberFact(group.properties, 'RetentionInDays'),
    format: reader.textFact(properties, 'LoggingConfig', 'LogFormat'),
    level: reader.textFact(properties, 'LoggingConfig', 'ApplicationLogLevel'),
  });
  return Object.keys(logs).length === 0 ? undefined : logs;
}

/** Groups that are named for the function whose logs they take: `/aws/lambda/${Name}`. */
function readLogGroups(template: Template): void {
  for (const group of template.list(logGroup)) {
    const retentionDays = template.reader.numberFact(group.properties, 'RetentionInDays');
    if (retentionDays === undefined) continue;
    for (const found of template.findFunctions(template.get(group, 'LogGroupName'))) found.logs = { retentionDays, ...found.logs };
  }
}

function readVpc({ reader }: Template, properties: DataNode | undefined): Fact<boolean> | undefined {
  const entry = reader.getEntry(properties, 'VpcConfig');
  const value = entry === undefined ? undefined : reader.get(entry.value);
  if (entry === undefined || value === undefined) return undefined;
  const subnets = reader.get(value, 'SubnetIds');
  return {
    value: value.kind === 'unknown' ? undefined : subnets !== undefined && !(subnets.kind === 'list' && subnets.items.length === 0),
    at: entry.at,
  };
}

/** Answers the address or name at a path, with `${…}` where it is not known. */
function readWords({ reader }: Template, node: DataNode | undefined, ...keys: readonly string[]): Fact<string> | undefined {
  const found = reader.get(node, ...keys);
  return found === undefined ? undefined : { value: reader.words(found), at: found.at };
}

/** `AWS::Lambda::EventInvokeConfig` */
function readInvocationSettings(template: Template): void {
  for (const resource of template.list('AWS::Lambda::EventInvokeConfig')) {
    const target = readWords(template, resource.properties, 'DestinationConfig', 'OnFailure', 'Destination');
    if (target === undefined) continue;
    for (const found of template.findFunctions(template.get(resource, 'FunctionName'))) found.onFailure ??= target;
  }
}
