import { eventSources, eventSourceTypes } from '../../models/deployment/event-kinds.ts';
import { templateOrigins } from '../../models/deployment/cross-origin-names.ts';
import type { DataNode } from '../data/data-node.ts';
import { readCrossOrigin } from '../cross-origin.ts';
import type { InternalTriggerKind } from '../../models/deployment/internal-trigger-kind.ts';
import { addTrigger } from './add-trigger.ts';
import type { Resource, Template } from './template.ts';
import { readUrlAuthorizer } from './url-authorizer.ts';

/** Reads resources of Lambda that belong to a function: URLs, sources of events, permissions. */
export function readLambdaResources(template: Template): void {
  for (const resource of template.list('AWS::Lambda::Url')) readUrl(template, resource);
  for (const resource of template.list('AWS::Lambda::EventSourceMapping')) readSource(template, resource);
  for (const resource of template.list('AWS::Lambda::Permission')) readPermission(template, resource);
}

function readUrl(template: Template, resource: Resource): void {
  const { reader } = template;
  const { at, properties } = resource;
  const entry = reader.getEntry(properties, 'Cors');
  const cors = entry === undefined ? undefined : readCrossOrigin(reader, entry.value, entry.at, templateOrigins);
  addTrigger(template, template.findFunctions(template.get(resource, 'TargetFunctionArn')), {
    kind: 'http',
    api: 'url',
    method: { value: 'ANY', at },
    path: { value: '$default', at },
    authorizer: readUrlAuthorizer(template, properties, at),
    ...(cors === undefined ? {} : { cors }),
    at,
  });
}

function readSource(template: Template, resource: Resource): void {
  const { reader } = template;
  const { at } = resource;
  const source = template.get(resource, 'EventSourceArn') ?? template.get(resource, 'SelfManagedEventSource');
  const words = reader.words(source);
  const functions = template.findFunctions(template.get(resource, 'FunctionName'));
  if (functions.length === 0) return;
  const kind = findSourceKind(template, source === undefined ? [] : template.findTargets(source), words ?? '');
  addTrigger(template, functions, { kind, ...(source === undefined ? {} : { subject: { value: words, at: source.at } }), at });
}

function findSourceKind(template: Template, targets: readonly string[], words: string): InternalTriggerKind {
  for (const target of targets) {
    const type = template.resources.get(target)?.type ?? '';
    if (Object.hasOwn(eventSourceTypes, type)) return eventSourceTypes[type] ?? 'other';
  }
  return eventSources.find(([address]) => address.test(words))?.[1] ?? 'other';
}

/** Everybody may call, unless it is said from where, for whom, or that they sign their requests. */
function readPermission(template: Template, resource: Resource): void {
  const { reader } = template;
  const principal = reader.textFact(resource.properties, 'Principal');
  if (principal?.value !== '*') return;
  const limits = ['SourceArn', 'SourceAccount', 'PrincipalOrgID', 'EventSourceToken'];
  if (limits.some((key) => isLimit(template, template.get(resource, key)))) return;
  const authType = template.get(resource, 'FunctionUrlAuthType');
  if (authType !== undefined && reader.text(authType) !== 'NONE') return;
  if (reader.boolean(template.get(resource, 'InvokedViaFunctionUrl')) === true) return;
  const [called] = template.findFunctions(template.get(resource, 'FunctionName'));
  template.draft.publicAccess.push({
    kind: 'permission',
    subject: called?.name ?? resource.name,
    ...(authType === undefined ? {} : { isForUrl: true }),
    at: principal.at,
  });
}

function isLimit({ reader }: Template, node: DataNode | undefined): boolean {
  return node !== undefined && reader.text(node) !== '*';
}
