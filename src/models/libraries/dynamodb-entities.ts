import type { LibraryModel } from '../schema.ts';

const stored = 'the stored object';

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
  sinks: [
    { threat: 'nosql-text', type: 'electrodb.Chain', path: 'Member[where].Argument[0].ReturnValue', label: 'the expression' },
    { threat: 'mass-assignment', type: 'electrodb.Chain', path: 'Member[put,create,upsert,set].Argument[0]', label: stored },
  ],
  sanitizers: [{ type: 'electrodb.Chain', path: 'Member[where].Argument[0].Parameter[1].AnyMember', removes: 'harm' }],
};

/** Dynamoose: conditions that are written as expressions. */
export const dynamoose: LibraryModel = {
  package: 'dynamoose',
  evidence: 'https://dynamoosejs.com/guide/Condition',
  types: [{ name: 'dynamoose.Model', path: 'Member[model].ReturnValue' }],
  sinks: [
    { threat: 'mass-assignment', type: 'dynamoose.Model', path: 'Member[create].Argument[0]', label: stored },
    { threat: 'mass-assignment', type: 'dynamoose.Model', path: 'Member[batchPut].Argument[0].ArrayElement', label: stored },
    { threat: 'mass-assignment', type: 'dynamoose.Model', path: 'Member[update].Argument[1]', label: stored },
    { threat: 'mass-assignment', type: 'dynamoose.Model', path: 'Argument[0]', label: stored },
    {
      threat: 'nosql-text',
      path: 'Member[Condition].Argument[0].Member[FilterExpression,ConditionExpression,KeyConditionExpression]',
      label: 'the expression',
    },
    { threat: 'nosql', path: 'Member[Condition].Argument[0]', label: 'the condition', within: { except: '.*' } },
  ],
};
