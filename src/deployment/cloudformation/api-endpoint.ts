import { limitingWhitelist } from '../../models/deployment/resource-policies.ts';
import type { DataNode } from '../data/data-node.ts';
import type { Fact, SourceRange } from '../deployment.ts';
import { isPublicStatement } from '../policies/is-public-statement.ts';
import { readStatements } from '../policies/read-statements.ts';
import type { Template } from './template.ts';

/** Answers whether an endpoint in a network, or a policy, lets only some callers in. */
export function findPrivacy(template: Template, properties: DataNode | undefined): Fact<boolean> | undefined {
  const { reader } = template;
  const endpoint = reader.getEntry(properties, 'EndpointConfiguration');
  if (endpoint !== undefined) {
    const value = reader.get(endpoint.value);
    const types =
      value?.kind === 'map'
        ? [...reader.items(reader.get(value, 'Types')), ...reader.items(reader.get(value, 'Type'))]
        : reader.items(value);
    if (types.some((each) => reader.text(each)?.toUpperCase() === 'PRIVATE')) return { value: true, at: endpoint.at };
  }
  const policy = reader.getEntry(properties, 'Policy');
  if (policy !== undefined) {
    const statements = readStatements(reader, policy.value);
    const isLimited =
      statements.length > 0 &&
      (!statements.some(isPublicStatement) || statements.some(({ effect, hasConditions }) => effect === 'Deny' && hasConditions));
    if (isLimited) return { value: true, at: policy.at };
  }
  const entry = reader.getEntry(reader.get(properties, 'Auth'), 'ResourcePolicy');
  if (entry === undefined) return undefined;
  const isListed = reader.entries(entry.value).some((each) => limitingWhitelist.test(each.name));
  const statements = readStatements(reader, reader.get(entry.value, 'CustomStatements'));
  const isLimited = isListed || statements.some(({ effect, hasConditions }) => effect === 'Deny' && hasConditions);
  return isLimited ? { value: true, at: entry.at } : undefined;
}

/** Answers where a template says that callers of an API show a certificate. */
export function hasMutualTls(template: Template, properties: DataNode | undefined): SourceRange | undefined {
  const { reader } = template;
  if (hasOwnAddress(template, properties)) return undefined;
  return reader.getEntry(reader.get(properties, 'Domain'), 'MutualTlsAuthentication')?.at;
}

/** Only a domain asks for certificates: the address that API Gateway gives an API, unless it is switched off, asks for none. */
function hasOwnAddress({ reader }: Template, properties: DataNode | undefined): boolean {
  const body = reader.get(properties, 'DefinitionBody') ?? reader.get(properties, 'Body');
  const entry =
    reader.getEntry(properties, 'DisableExecuteApiEndpoint') ??
    reader.getEntry(reader.get(body, 'x-amazon-apigateway-endpoint-configuration'), 'disableExecuteApiEndpoint');
  if (entry === undefined) return true;
  return reader.boolean(entry.value) === false;
}

const mappings = ['AWS::ApiGatewayV2::ApiMapping', 'AWS::ApiGateway::BasePathMapping'];
const domains = ['AWS::ApiGatewayV2::DomainName', 'AWS::ApiGateway::DomainName'];

/** The same for an API whose domain is a resource of its own. */
export function findMutualTls(template: Template, api: string): SourceRange | undefined {
  const { reader } = template;
  if (hasOwnAddress(template, template.resources.get(api)?.properties)) return undefined;
  for (const mapping of template.list(...mappings)) {
    const mapped = template.findTargets(template.get(mapping, 'ApiId') ?? template.get(mapping, 'RestApiId'));
    const domain = mapped.includes(api) ? template.findResource(template.get(mapping, 'DomainName'), ...domains) : undefined;
    const entry = reader.getEntry(domain?.properties, 'MutualTlsAuthentication');
    if (entry !== undefined) return entry.at;
  }
  return undefined;
}
