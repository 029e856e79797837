import type { DataNode } from '../data/data-node.ts';
import type { Authorizer, Fact, SourceRange } from '../deployment.ts';
import type { FunctionDraft } from '../deployment-draft.ts';
import { findKind } from '../find-authorizer-kind.ts';
import type { Resource, Template } from './template.ts';

const group = 'AWS::ElasticLoadBalancingV2::TargetGroup';

/** Reads listeners of load balancers that send requests to functions. */
export function readBalancers(template: Template): void {
  for (const resource of template.list('AWS::ElasticLoadBalancingV2::ListenerRule')) readRules(template, resource, 'Actions');
  for (const resource of template.list('AWS::ElasticLoadBalancingV2::Listener')) readRules(template, resource, 'DefaultActions');
}

function readRules(template: Template, resource: Resource, key: string): void {
  const { reader } = template;
  const { at } = resource;
  const actions = reader.items(template.get(resource, key));
  const functions = actions.flatMap((action) => findGroupFunctions(template, action));
  if (functions.length === 0) return;
  const conditions = reader.items(template.get(resource, 'Conditions'));
  const paths = conditions.flatMap((each) => readValues(template, each, 'path-pattern', 'PathPatternConfig'));
  const methods = conditions.flatMap((each) => readValues(template, each, 'http-request-method', 'HttpRequestMethodConfig'));
  const authorizer = readAuthorizer(template, actions, at);
  for (const path of paths.length === 0 ? [{ value: '$default', at }] : paths) {
    for (const method of methods.length === 0 ? [{ value: 'ANY', at }] : methods) {
      for (const { triggers } of functions) triggers.push({ kind: 'http', api: 'alb', method, path, authorizer, at });
    }
  }
}

function findGroupFunctions(template: Template, action: DataNode): readonly FunctionDraft[] {
  const found = template.findResource(action, group);
  return found === undefined ? [] : template.findFunctions(template.get(found, 'Targets'));
}

function readValues({ reader }: Template, condition: DataNode, field: string, config: string): readonly Fact<string>[] {
  if (reader.text(reader.get(condition, 'Field')) !== field) return [];
  const values = reader.get(condition, config, 'Values') ?? reader.get(condition, 'Values');
  return reader.wordFacts(values);
}

/** An action that sends those who are not signed in away comes before. */
function readAuthorizer({ reader }: Template, actions: readonly DataNode[], at: SourceRange): Fact<Authorizer> {
  for (const action of actions) {
    const type = reader.textFact(action, 'Type');
    const [, word] = /^authenticate-(\w+)$/u.exec(type?.value ?? '') ?? [];
    const config = reader.get(action, 'AuthenticateCognitoConfig') ?? reader.get(action, 'AuthenticateOidcConfig');
    // who is not signed in goes through as well
    if (reader.text(reader.get(config, 'OnUnauthenticatedRequest')) === 'allow') continue;
    if (type !== undefined && word !== undefined) return { value: { kind: findKind(word) ?? 'unknown' }, at: type.at };
  }
  return { value: { kind: 'none' }, at };
}
