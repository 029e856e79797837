import type { LibraryModel } from '../schema.ts';

/** Squel builds texts: conditions, names and orders are put in unchanged; values beside a condition are parameters. */
export const squel = {
  package: ['squel', 'safe-squel'],
  evidence: 'https://github.com/hiddentao/squel#readme',
  types: [
    { name: 'squel.Squel', path: '' },
    { name: 'squel.Squel', path: 'Member[useFlavour].ReturnValue' },
    { name: 'squel.Builder', type: 'squel.Squel', path: 'Member[select,update,delete,remove,insert].ReturnValue' },
    {
      name: 'squel.Builder',
      type: 'squel.Builder',
      path: 'Member[cross_join,distinct,field,fields,from,group,having,into,join,left_join,limit,offset,order,outer_join,right_join,set,setFields,setFieldsRows,table,union,where,with].ReturnValue',
    },
    { name: 'squel.Expression', type: 'squel.Squel', path: 'Member[expr].ReturnValue' },
    { name: 'squel.Expression', type: 'squel.Expression', path: 'Member[and,or].ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', type: 'squel.Squel', path: 'Member[str,rstr,case].Argument[0]' },
    { threat: 'sql', type: 'squel.Expression', path: 'Member[and,or].Argument[0]' },
    {
      threat: 'sql',
      type: 'squel.Builder',
      path: 'Member[where,having,order,group,field,from,table,into,join,left_join,right_join,outer_join].Argument[0]',
    },
    { threat: 'sql', type: 'squel.Builder', path: 'Member[join,left_join,right_join,outer_join].Argument[2]' },
    { threat: 'sql', type: 'squel.Builder', path: 'Member[set].Argument[0]' },
  ],
} as const satisfies LibraryModel;
