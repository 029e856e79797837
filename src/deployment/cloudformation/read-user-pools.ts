import { collectProtected } from '../protected-attributes.ts';
import type { Template } from './template.ts';

/** Reads which attributes of its own a pool of users keeps that they cannot write. */
export function readUserPools(template: Template): void {
  const { reader, draft } = template;
  const clients = template.list('AWS::Cognito::UserPoolClient').map((client) => {
    const written = template.get(client, 'WriteAttributes');
    return written?.kind === 'list' ? reader.items(written).map((each) => reader.text(each)) : undefined;
  });
  const attributes = template
    .list('AWS::Cognito::UserPool')
    .flatMap((pool) => reader.items(template.get(pool, 'Schema')))
    .flatMap((attribute) => {
      const name = reader.text(reader.get(attribute, 'Name'));
      return name === undefined ? [] : [{ name, isFixed: reader.boolean(reader.get(attribute, 'Mutable')) === false }];
    });
  draft.protectedAttributes.push(...collectProtected(attributes, clients));
}
