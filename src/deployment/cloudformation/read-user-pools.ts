import type { Template } from './template.ts';

const custom = 'custom:';

/** Reads which attributes of its own a pool of users keeps that they cannot write: those that never change, and those that no client may write. */
export function readUserPools(template: Template): void {
  const { reader, draft } = template;
  const clients = template.list('AWS::Cognito::UserPoolClient').map((client) => {
    const written = template.get(client, 'WriteAttributes');
    return written === undefined || written.kind !== 'list' ? undefined : reader.items(written).map((each) => reader.text(each));
  });
  const canWrite = (name: string): boolean => clients.length === 0 || clients.some((names) => names === undefined || names.includes(name));
  const attributes = template
    .list('AWS::Cognito::UserPool')
    .flatMap((pool) => reader.items(template.get(pool, 'Schema')))
    .flatMap((attribute) => {
      const name = reader.text(reader.get(attribute, 'Name'));
      return name === undefined ? [] : [{ name, isFixed: reader.boolean(reader.get(attribute, 'Mutable')) === false }];
    });
  for (const { name } of attributes) {
    const claim = name.startsWith(custom) ? name : `${custom}${name}`;
    const isFixed = attributes.every((each) => each.name !== name || each.isFixed);
    if (isFixed || !canWrite(claim)) draft.protectedAttributes.push(claim);
  }
}
