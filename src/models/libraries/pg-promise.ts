import type { LibraryModel } from '../schema.ts';

/**
 * pg-promise: every query method takes the text first and formats the values into it, escaped unless the text asks for raw values
 * (`:raw`, `^`, `:value`, `#`). A text can also be an object with `text`.
 */
export const pgPromise = {
  package: 'pg-promise',
  evidence: 'https://vitaly-t.github.io/pg-promise/Database.html',
  types: [
    { name: 'pg-promise.Main', path: 'ReturnValue', declared: ['IMain'] },
    {
      name: 'pg-promise.Database',
      type: 'pg-promise.Main',
      path: 'ReturnValue',
      declared: ['IDatabase', 'IBaseProtocol', 'ITask', 'IConnected'],
    },
    { name: 'pg-promise.Database', type: 'pg-promise.Database', path: 'Member[connect].ReturnValue.Awaited' },
    { name: 'pg-promise.Database', type: 'pg-promise.Database', path: 'Member[task,taskIf,tx,txIf].Argument[0..1].Parameter[0]' },
    { name: 'pg-promise.Module', path: '' },
    { name: 'pg-promise.Module', type: 'pg-promise.Main', path: '' },
    { name: 'pg-promise.Formatting', type: 'pg-promise.Module', path: 'Member[as]' },
  ],
  sinks: [
    {
      threat: 'sql',
      type: 'pg-promise.Database',
      path: 'Member[query,none,one,oneOrNone,many,manyOrNone,any,result,multi,multiResult,map,each].Argument[0]',
    },
    {
      threat: 'sql',
      type: 'pg-promise.Database',
      path: 'Member[query,none,one,oneOrNone,many,manyOrNone,any,result,multi,multiResult,map,each].Argument[0].Member[text]',
    },
    {
      threat: 'sql',
      type: 'pg-promise.Database',
      path: 'Member[query,none,one,oneOrNone,many,manyOrNone,any,result,multi,multiResult,map,each].Argument[1]',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '\\$(?:\\d+|[({</\\[]\\s*\\w+)(?:\\^|:raw|:value|#)' }],
    },
    {
      threat: 'sql',
      type: 'pg-promise.Database',
      path: 'Member[query,none,one,oneOrNone,many,manyOrNone,any,result,multi,multiResult,map,each].Argument[1].AnyMember',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '\\$(?:\\d+|[({</\\[]\\s*\\w+)(?:\\^|:raw|:value|#)' }],
    },
    { threat: 'sql', type: 'pg-promise.Module', path: 'Member[PreparedStatement,ParameterizedQuery].Argument[0].Member[text]' },
    { threat: 'sql', type: 'pg-promise.Module', path: 'Member[ParameterizedQuery].Argument[0]' },
  ],
  sanitizers: [{ type: 'pg-promise.Formatting', path: 'Member[name,alias]', removes: ['sql'] }],
  flows: [
    { type: 'pg-promise.Formatting', path: 'Member[format]', from: 'Argument[0]', to: 'ReturnValue' },
    { type: 'pg-promise.Formatting', path: 'Member[format]', from: 'Argument[1]', to: 'ReturnValue', removes: ['sql'] },
    {
      type: 'pg-promise.Formatting',
      path: 'Member[format]',
      from: 'Argument[1]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '\\$(?:\\d+|[({</\\[]\\s*\\w+)(?:\\^|:raw|:value|#)' }],
    },
    { type: 'pg-promise.Formatting', path: 'Member[text,json,csv,array]', from: 'Argument[0]', to: 'ReturnValue', removes: ['sql'] },
    {
      type: 'pg-promise.Formatting',
      path: 'Member[text,json]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[1]', is: 'truthy' }],
    },
    { type: 'pg-promise.Formatting', path: 'Member[value]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
} as const satisfies LibraryModel;
