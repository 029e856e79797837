import { makeScalar, type DataNode } from '../data/data-node.ts';
import type { SourceRange } from '../deployment.ts';
import { readTemplate } from './read-template.ts';
import type { TemplateInput } from './template.ts';

/** Reads a description of an API in OpenAPI that no template holds, as the body of an API of which nothing else is said. */
export function readDescription(input: TemplateInput): void {
  const { root } = input;
  const { at } = root;
  const isHttpApi = root.kind === 'map' && (root.entries.has('openapi') || root.entries.has('x-amazon-apigateway-cors'));
  const type = makeScalar(isHttpApi ? 'AWS::ApiGatewayV2::Api' : 'AWS::ApiGateway::RestApi', at);
  const api = makeMap({ Type: type, Properties: makeMap({ Body: root }, at) }, at);
  readTemplate({ ...input, root: makeMap({ Resources: makeMap({ Api: api }, at) }, at) });
}

function makeMap(values: Readonly<Record<string, DataNode>>, at: SourceRange): DataNode {
  return { kind: 'map', at, entries: new Map(Object.entries(values).map(([name, value]) => [name, { name, value, at }])) };
}
