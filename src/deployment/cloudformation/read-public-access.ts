import { templateOrigins } from '../../models/deployment/cross-origin-names.ts';
import { readCrossOrigin } from '../cross-origin.ts';
import type { PublicAccess } from '../deployment.ts';
import { isPublicStatement } from '../policies/is-public-statement.ts';
import { readStatements } from '../policies/read-statements.ts';
import { findKind } from '../find-authorizer-kind.ts';
import type { Resource, Template } from './template.ts';

const policies: Readonly<Record<string, { readonly kind: PublicAccess['kind']; readonly subject: string }>> = {
  'AWS::S3::BucketPolicy': { kind: 'bucket', subject: 'Bucket' },
  'AWS::SQS::QueuePolicy': { kind: 'queue', subject: 'Queues' },
  'AWS::SNS::TopicPolicy': { kind: 'topic', subject: 'Topics' },
  'AWS::SQS::QueueInlinePolicy': { kind: 'queue', subject: 'Queue' },
  'AWS::SNS::TopicInlinePolicy': { kind: 'topic', subject: 'TopicArn' },
};

/** Reads what resources other than functions let everybody do. */
export function readPublicAccess(template: Template): void {
  for (const [type, row] of Object.entries(policies)) {
    for (const resource of template.list(type)) readPolicy(template, resource, row);
  }
  for (const bucket of template.list('AWS::S3::Bucket')) readBucket(template, bucket);
  for (const api of template.list('AWS::AppSync::GraphQLApi')) readGraph(template, api);
  for (const api of template.list('AWS::Serverless::GraphQLApi')) readSamGraph(template, api);
  for (const api of template.list('AWS::AppSync::Api')) readEventApi(template, api);
}

function readPolicy(
  template: Template,
  resource: Resource,
  { kind, subject }: { readonly kind: PublicAccess['kind']; readonly subject: string },
): void {
  const { reader, draft } = template;
  const [target] = template.findTargets(template.get(resource, subject));
  const bucket = target === undefined ? undefined : template.resources.get(target);
  const isWebsite = kind === 'bucket' && bucket !== undefined && template.get(bucket, 'WebsiteConfiguration') !== undefined;
  for (const statement of readStatements(reader, template.get(resource, 'PolicyDocument'))) {
    if (!isPublicStatement(statement)) continue;
    draft.publicAccess.push({
      kind,
      subject: target ?? resource.name,
      actions: statement.actions.map(({ value }) => value ?? '*'),
      ...(isWebsite ? { isWebsite } : {}),
      at: statement.principals?.[0]?.at ?? statement.at,
    });
  }
}

const listActions: Readonly<Record<string, readonly string[]>> = {
  PublicRead: ['s3:ListBucket', 's3:GetObject'],
  PublicReadWrite: ['s3:ListBucket', 's3:GetObject', 's3:PutObject', 's3:DeleteObject'],
};

function readBucket(template: Template, bucket: Resource): void {
  const { reader, draft } = template;
  const list = reader.textFact(bucket.properties, 'AccessControl');
  const actions = Object.hasOwn(listActions, list?.value ?? '') ? listActions[list?.value ?? ''] : undefined;
  if (list !== undefined && actions !== undefined) {
    const isWebsite = template.get(bucket, 'WebsiteConfiguration') !== undefined;
    draft.publicAccess.push({ kind: 'bucket', subject: bucket.name, actions, ...(isWebsite ? { isWebsite } : {}), at: list.at });
  }
  for (const rule of reader.items(template.get(bucket, 'CorsConfiguration', 'CorsRules'))) {
    const cors = readCrossOrigin(reader, rule, rule.at, templateOrigins);
    if (cors !== undefined) draft.apis.push({ name: bucket.name, api: 'bucket', cors, at: rule.at });
  }
}

/** An API of AppSync that asks for a key, and for nothing else. */
function readGraph(template: Template, api: Resource): void {
  const { reader, draft } = template;
  const type = reader.textFact(api.properties, 'AuthenticationType');
  const others = reader
    .items(template.get(api, 'AdditionalAuthenticationProviders'))
    .map((each) => reader.text(reader.get(each, 'AuthenticationType')));
  draft.apis.push({ name: api.name, api: 'graphql', at: api.at });
  const isKeyOnly = [type?.value, ...others].every((word) => findKind(word) === 'api-key');
  if (type !== undefined && isKeyOnly) draft.publicAccess.push({ kind: 'graphql-key', subject: api.name, at: type.at });
}

function readSamGraph(template: Template, api: Resource): void {
  const { reader, draft } = template;
  const auth = template.get(api, 'Auth');
  const type = reader.textFact(auth, 'Type');
  const others = reader.items(reader.get(auth, 'Additional')).map((each) => reader.text(reader.get(each, 'Type')));
  draft.apis.push({ name: api.name, api: 'graphql', at: api.at });
  const isKeyOnly = [type?.value, ...others].every((word) => findKind(word) === 'api-key');
  if (type !== undefined && isKeyOnly) draft.publicAccess.push({ kind: 'graphql-key', subject: api.name, at: type.at });
}

function readEventApi(template: Template, api: Resource): void {
  const { reader, draft } = template;
  const entry = reader.getEntry(template.get(api, 'EventConfig'), 'AuthProviders');
  const kinds = reader.items(entry?.value).map((each) => findKind(reader.text(reader.get(each, 'AuthType'))));
  if (entry !== undefined && kinds.length > 0 && kinds.every((kind) => kind === 'api-key')) {
    draft.publicAccess.push({ kind: 'graphql-key', subject: api.name, at: entry.at });
  }
}
