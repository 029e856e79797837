import type { LibraryModel } from '../schema.ts';

/** ElectroDB: what a `where` callback answers is an expression; its helpers bind values. */
export const electrodb: LibraryModel = {
  package: 'electrodb',
  evidence: 'https://electrodb.dev/en/queries/where/',
  types: [
    { name: 'electrodb.Chain', path: 'Member[Entity,Service].Instance', declared: ['Entity', 'Service'] },
    { name: 'electrodb.Chain', type: 'electrodb.Chain', path: 'Member[query,scan,collections,entities,match]' },
    { name: 'electrodb.Chain', type: 'electrodb.Chain', path: 'AnyMember' },
    { name: 'electrodb.Chain', type: 'electrodb.Chain', path: 'ReturnValue' },
  ],
  sinks: [{ threat: 'nosql-text', type: 'electrodb.Chain', path: 'Member[where].Argument[0].ReturnValue', label: 'the expression' }],
  sanitizers: [{ type: 'electrodb.Chain', path: 'Member[where].Argument[0].Parameter[1].AnyMember', removes: 'harm' }],
};

/** Dynamoose: conditions that are written as expressions. */
export const dynamoose: LibraryModel = {
  package: 'dynamoose',
  evidence: 'https://dynamoosejs.com/guide/Condition',
  sinks: [
    {
      threat: 'nosql-text',
      path: 'Member[Condition].Argument[0].Member[FilterExpression,ConditionExpression,KeyConditionExpression]',
      label: 'the expression',
    },
    { threat: 'nosql', path: 'Member[Condition].Argument[0]', label: 'the condition', within: { except: '.*' } },
  ],
};
