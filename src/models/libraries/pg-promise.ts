import type { LibraryModel } from '../schema.ts';

/** pg-promise. Values are formatted safely unless a filter such as `:raw` asks otherwise. */
export const pgPromise = {
  package: 'pg-promise',
  evidence: 'https://vitaly-t.github.io/pg-promise/Database.html',
  types: [
    { name: 'pgPromise.Queryable', path: 'ReturnValue.ReturnValue', declared: ['IDatabase', 'ITask', 'IBaseProtocol'] },
    { name: 'pgPromise.Queryable', type: 'pgPromise.Queryable', path: 'Member[connect].ReturnValue.Awaited' },
    { name: 'pgPromise.Queryable', type: 'pgPromise.Queryable', path: 'Member[tx,task,taskIf,txIf].Argument[0..].Parameter[0]' },
  ],
  sinks: [
    {
      threat: 'sql',
      type: 'pgPromise.Queryable',
      path: 'Member[any,each,many,manyOrNone,map,multi,multiResult,none,one,oneOrNone,query,result,stream].Argument[0]',
    },
    {
      threat: 'sql',
      type: 'pgPromise.Queryable',
      path: 'Member[any,each,many,manyOrNone,map,multi,multiResult,none,one,oneOrNone,query,result,stream].Argument[0].Member[text]',
    },
    { threat: 'sql', type: 'pgPromise.Queryable', path: 'Member[func,proc].Argument[0]' },
    { threat: 'sql', path: 'Member[as].Member[format].Argument[0]' },
    { threat: 'sql', path: 'ReturnValue.Member[as].Member[format].Argument[0]' },
  ],
  sanitizers: [{ path: 'Member[as].Member[name,text,alias,value,json,csv]', removes: ['sql'] }],
} as const satisfies LibraryModel;
