import type { LibraryModel } from '../schema.ts';

/** The whole condition, and what stands in for a value in it. */
const within = { except: '\\$(?!(?:and|or|nor|not|elemMatch)$)\\w+' };

/** Stores within the process: conditions are objects with operators. */
export const nedb = {
  package: ['nedb', 'nedb-promises', '@seald-io/nedb'],
  evidence: 'https://github.com/seald/nedb#finding-documents',
  types: [
    { name: 'nedb.Store', path: 'Instance' },
    { name: 'nedb.Store', path: 'Member[create].ReturnValue' },
    { name: 'nedb.Store', path: 'Member[Datastore,AsyncNedb].Instance' },
  ],
  sinks: [
    {
      threat: 'nosql',
      type: 'nedb.Store',
      path: 'Member[find,findOne,count,remove,update,findAsync,findOneAsync,countAsync,removeAsync,updateAsync,deleteOne,deleteMany,updateOne,updateMany].Argument[0]',
      label: 'the query filter',
      within,
    },
  ],
} as const satisfies LibraryModel;

/** Conditions of MongoDB that are asked of objects in memory; `$where` is code there, too. */
export const memoryFilters = {
  package: ['mingo', 'mingo/query', 'sift'],
  evidence: 'https://github.com/kofrasa/mingo#usage',
  sinks: [
    { threat: 'nosql', path: 'Member[Query].Argument[0]', label: 'the query filter', within },
    { threat: 'nosql', path: 'Member[find,remove].Argument[1]', label: 'the query filter', within },
    { threat: 'nosql', path: 'Member[aggregate].Argument[1]', label: 'the pipeline', within },
    { threat: 'nosql', path: 'Member[Aggregator].Argument[0]', label: 'the pipeline', within },
    { threat: 'nosql', path: 'Member[default,sift,createQueryTester].Argument[0]', label: 'the query filter', within },
  ],
} as const satisfies LibraryModel;

/** sift is its own export. */
export const sift = {
  package: 'sift',
  evidence: 'https://github.com/crcn/sift.js#sift-condition-query',
  sinks: [{ threat: 'nosql', path: 'Argument[0]', label: 'the query filter', within }],
} as const satisfies LibraryModel;

/** Waterline: conditions are objects with operators; statements of a store are texts. */
export const waterline = {
  package: ['waterline', 'sails'],
  evidence: 'https://sailsjs.com/documentation/concepts/models-and-orm/query-language',
  types: [
    {
      name: 'waterline.Ontology',
      path: 'Instance.Member[initialize].Argument[1].Parameter[1]',
    },
    { name: 'waterline.Ontology', path: 'Member[start].Argument[1].Parameter[1]' },
    { name: 'waterline.Model', type: 'waterline.Ontology', path: 'Member[collections].AnyMember' },
    { name: 'waterline.Store', type: 'waterline.Ontology', path: 'Member[datastores].AnyMember' },
  ],
  sinks: [
    {
      threat: 'nosql',
      type: 'waterline.Model',
      path: 'Member[find,findOne,update,updateOne,destroy,destroyOne,count,archive,archiveOne].Argument[0]',
      label: 'the query filter',
      within,
    },
    { threat: 'sql', type: 'waterline.Store', path: 'Member[sendNativeQuery].Argument[0]', placeholder: '$n' },
  ],
} as const satisfies LibraryModel;
