import { connectorActions, policyTemplates } from '../../models/deployment/sam-policy-templates.ts';
import type { DataNode } from '../data/data-node.ts';
import type { PolicyStatement } from '../deployment.ts';
import type { FunctionDraft } from '../deployment-draft.ts';
import { readStatements } from '../policies/read-statements.ts';
import type { Resource, Template } from './template.ts';

const policyTypes = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy'];

/** Reads what a function may do: its own policies, those of its role, and its connectors. */
export function readPermissions(template: Template, resource: Resource, draft: FunctionDraft): void {
  const { reader } = template;
  for (const item of reader.items(template.get(resource, 'Policies'))) readPolicy(template, item, draft);
  const role = template.findResource(template.get(resource, 'Role'), 'AWS::IAM::Role');
  if (role !== undefined) readRole(template, role, draft);
  for (const { value, at } of reader.entries(reader.get(resource.node, 'Connectors'))) {
    const properties = reader.get(value, 'Properties');
    draft.statements.push(...readConnector(template, properties, at));
  }
}

/** Reads connectors that are resources of their own. */
export function readConnectors(template: Template): void {
  const { reader } = template;
  for (const resource of template.list('AWS::Serverless::Connector')) {
    const id = reader.text(template.get(resource, 'Source', 'Id')) ?? '';
    template.functions.get(id)?.statements.push(...readConnector(template, resource.properties, resource.at));
  }
}

/** A name or address of a policy, a policy, or a template of one with its parameters. */
function readPolicy(template: Template, item: DataNode, draft: FunctionDraft): void {
  const { reader } = template;
  if (item.kind !== 'map') {
    const written = template.findResource(item, ...policyTypes);
    if (written !== undefined) draft.statements.push(...readStatements(reader, written.properties));
    else draft.managedPolicies.push({ value: reader.words(item), at: item.at });
    return;
  }
  draft.statements.push(...(reader.get(item, 'Statement') === undefined ? [] : readStatements(reader, item)));
  for (const { name, value, at } of reader.entries(item)) {
    const row = Object.hasOwn(policyTemplates, name) ? policyTemplates[name] : undefined;
    if (row === undefined) continue;
    const resource = row.parameter === undefined ? undefined : reader.get(value, row.parameter);
    const words = row.parameter === undefined ? '*' : reader.words(resource);
    draft.statements.push(makeGrant(name, row.actions, { value: words, at: resource?.at ?? at }, at));
  }
}

function makeGrant(
  grant: string,
  actions: readonly string[],
  resource: PolicyStatement['resources'][number],
  at: PolicyStatement['at'],
): PolicyStatement {
  return {
    effect: 'Allow',
    actions: actions.map((value) => ({ value, at })),
    resources: [resource],
    hasConditions: false,
    grant,
    at,
  };
}

function readRole(template: Template, role: Resource, draft: FunctionDraft): void {
  const { reader } = template;
  for (const policy of reader.items(template.get(role, 'Policies')))
    draft.statements.push(...readStatements(reader, reader.get(policy, 'PolicyDocument')));
  for (const item of reader.items(template.get(role, 'ManagedPolicyArns'))) readPolicy(template, item, draft);
  for (const policy of findAttached(template).get(role.name) ?? []) draft.statements.push(...readStatements(reader, policy.properties));
}

const attachedOf = new WeakMap<Template, ReadonlyMap<string, readonly Resource[]>>();

/** Answers the policies that name roles, by the logical names of these. */
function findAttached(template: Template): ReadonlyMap<string, readonly Resource[]> {
  const known = attachedOf.get(template);
  if (known !== undefined) return known;
  const attached = new Map<string, Resource[]>();
  for (const policy of template.list(...policyTypes)) {
    const roles = [template.get(policy, 'Roles'), template.get(policy, 'RoleName')];
    for (const name of roles.flatMap((each) => template.findTargets(each))) attached.set(name, [...(attached.get(name) ?? []), policy]);
  }
  attachedOf.set(template, attached);
  return attached;
}

function readConnector(template: Template, properties: DataNode | undefined, at: PolicyStatement['at']): readonly PolicyStatement[] {
  const { reader } = template;
  const permissions = reader.items(reader.get(properties, 'Permissions')).map((each) => reader.text(each));
  return reader.items(reader.get(properties, 'Destination')).flatMap((destination) => {
    const id = reader.text(reader.get(destination, 'Id')) ?? '';
    const type = template.resources.get(id)?.type ?? reader.text(reader.get(destination, 'Type')) ?? '';
    const row = Object.hasOwn(connectorActions, type) ? connectorActions[type] : undefined;
    const actions = [
      ...(permissions.includes('Read') ? (row?.Read ?? []) : []),
      ...(permissions.includes('Write') ? (row?.Write ?? []) : []),
    ];
    return actions.length === 0 ? [] : [makeGrant('Connector', actions, { value: `\${${id}}`, at: destination.at }, at)];
  });
}
