import { startingResources, type EventKind } from '../../models/deployment/event-kinds.ts';
import type { DataNode } from '../data/data-node.ts';
import type { InternalTrigger } from '../deployment.ts';
import type { Resource, Template } from './template.ts';

/** Reads resources that start the functions that they name: rules, topics, buckets, pools of users, state machines. */
export function readStartingResources(template: Template): void {
  for (const [type, row] of Object.entries(startingResources)) {
    for (const resource of template.list(type)) readStarting(template, resource, row);
  }
  for (const resource of template.list('AWS::S3::Bucket')) {
    for (const item of template.reader.items(template.get(resource, 'NotificationConfiguration', 'LambdaConfigurations'))) {
      add(template, template.reader.get(item, 'Function'), { kind: 'bucket', subject: { value: resource.name, at: item.at }, at: item.at });
    }
  }
  for (const resource of template.list('AWS::Cognito::UserPool')) {
    for (const { name, value, at } of template.reader.entries(template.get(resource, 'LambdaConfig'))) {
      add(template, value, { kind: 'cognito', subject: { value: name, at }, at });
    }
  }
}

function readStarting(template: Template, resource: Resource, row: EventKind): void {
  const { reader } = template;
  const { at, properties } = resource;
  const subject = row.subject.map((key) => ({ key, node: template.get(resource, key) })).find(({ node }) => node !== undefined);
  const isTimed = subject?.key === 'ScheduleExpression';
  add(template, properties, {
    kind: isTimed ? 'schedule' : row.kind,
    ...(subject?.node === undefined ? {} : { subject: { value: reader.words(subject.node), at: subject.node.at } }),
    at,
  });
}

function add(template: Template, node: DataNode | undefined, trigger: InternalTrigger): void {
  for (const { triggers } of template.findFunctions(node)) triggers.push(trigger);
}
