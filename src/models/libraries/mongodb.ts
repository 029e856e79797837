import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

/** Below a comparison operator a value is taken as it is. */
const filterWithin = { except: '\\$(?!(?:and|or|nor|not|elemMatch)$)\\w+' };

/** Expressions evaluate what is inside them, but for written literals. */
const expressionWithin = { except: '\\$literal' };

/** Of an update only what the sender names can be an operator: written operators take values as they are. */
const updateWithin = { except: '.*' };

const scriptWithin = { at: '\\$where|\\$(?:function|accumulator)\\.(?:body|init|accumulate|merge|finalize)' };

const filtered =
  'Member[find,findOne,findOneAndDelete,findOneAndRemove,findOneAndReplace,findOneAndUpdate,findAndModify,updateOne,updateMany,update,replaceOne,deleteOne,deleteMany,remove,countDocuments,count,exists]';

const updating = 'Member[findOneAndUpdate,updateOne,updateMany,update]';

const stages = '$match,$geoNear';

const expressions =
  '$group,$project,$addFields,$set,$replaceRoot,$replaceWith,$bucket,$redact,$setWindowFields,$unionWith,$graphLookup,$merge,$out';

/** Rows that hold for a collection of every MongoDB client. */
export const mongodb: LibraryModel = {
  package: 'mongodb',
  evidence: 'https://www.mongodb.com/docs/drivers/node/current/crud/query-document/',
  types: [
    { name: 'mongodb.Client', path: 'Member[MongoClient].Instance', declared: ['MongoClient'] },
    { name: 'mongodb.Client', path: 'Member[MongoClient].Member[connect].ReturnValue.Awaited' },
    { name: 'mongodb.Client', type: 'mongodb.Client', path: 'Member[connect].ReturnValue.Awaited' },
    { name: 'mongodb.Db', type: 'mongodb.Client', path: 'Member[db].ReturnValue' },
    { name: 'mongodb.Db', path: 'Member[Db].Instance', declared: ['Db'] },
    { name: 'mongodb.Collection', type: 'mongodb.Db', path: 'Member[collection,createCollection].ReturnValue.Awaited' },
    { name: 'mongodb.Collection', path: 'Member[Collection].Instance', declared: ['Collection'] },
    { name: 'mongodb.Collection', type: 'mongodb.Db', path: 'Member[collection].Argument[2].Parameter[1]' },
    { name: 'mongodb.Cursor', type: 'mongodb.Collection', path: 'Member[find].ReturnValue' },
    { name: 'mongodb.Cursor', type: 'mongodb.Cursor', path: 'Member[sort,limit,skip,project,hint,filter,maxTimeMS,batchSize].ReturnValue' },
    { name: 'mongodb.Bulk', type: 'mongodb.Collection', path: 'Member[initializeOrderedBulkOp,initializeUnorderedBulkOp].ReturnValue' },
    { name: 'mongodb.Bulk', type: 'mongodb.Bulk', path: 'Member[find].ReturnValue' },
    { name: 'mongodb.Filter', type: 'mongodb.Collection', path: `${filtered}.Argument[0]` },
    { name: 'mongodb.Filter', type: 'mongodb.Collection', path: 'Member[distinct].Argument[1]' },
    {
      name: 'mongodb.Filter',
      type: 'mongodb.Collection',
      path: 'Member[bulkWrite].Argument[0].ArrayElement.Member[updateOne,updateMany,deleteOne,deleteMany,replaceOne].Member[filter]',
    },
    { name: 'mongodb.Filter', type: 'mongodb.Cursor', path: 'Member[filter].Argument[0]' },
    { name: 'mongodb.Filter', type: 'mongodb.Bulk', path: 'Member[find].Argument[0]' },
    { name: 'mongodb.Update', type: 'mongodb.Collection', path: `${updating}.Argument[1]` },
    { name: 'mongodb.Update', type: 'mongodb.Bulk', path: 'Member[update,updateOne,upsert].Argument[0]' },
    {
      name: 'mongodb.Update',
      type: 'mongodb.Collection',
      path: 'Member[bulkWrite].Argument[0].ArrayElement.Member[updateOne,updateMany].Member[update]',
    },
    { name: 'mongodb.Pipeline', type: 'mongodb.Collection', path: 'Member[aggregate,watch].Argument[0]' },
    { name: 'mongodb.Pipeline', type: 'mongodb.Db', path: 'Member[aggregate,watch].Argument[0]' },
    { name: 'mongodb.Pipeline', type: 'mongodb.Pipeline', path: 'ArrayElement.Member[$lookup].Member[pipeline]' },
    { name: 'mongodb.Pipeline', type: 'mongodb.Pipeline', path: 'ArrayElement.Member[$facet].AnyMember' },
    { name: 'mongodb.Filter', type: 'mongodb.Pipeline', path: `ArrayElement.Member[${stages}]` },
  ],
  sinks: [
    { threat: 'nosql', type: 'mongodb.Filter', path: '', label: 'the filter', within: filterWithin },
    { threat: 'nosql-text', type: 'mongodb.Filter', path: '', label: 'the names of the filter', within: { names: true } },
    { threat: 'nosql', type: 'mongodb.Filter', path: 'Member[$expr]', label: 'the expression of the filter', within: expressionWithin },
    { threat: 'nosql-text', type: 'mongodb.Filter', path: '', label: 'the script of the filter', within: scriptWithin },
    { threat: 'nosql', type: 'mongodb.Update', path: '', label: 'the update', within: updateWithin },
    { threat: 'nosql', type: 'mongodb.Pipeline', path: '', label: 'the pipeline' },
    { threat: 'nosql', type: 'mongodb.Pipeline', path: 'ArrayElement', label: 'a stage of the pipeline', within: updateWithin },
    {
      threat: 'nosql',
      type: 'mongodb.Pipeline',
      path: `ArrayElement.Member[${expressions}]`,
      label: 'an expression of the pipeline',
      within: expressionWithin,
    },
    { threat: 'nosql-text', type: 'mongodb.Pipeline', path: '', label: 'the script of the pipeline', within: scriptWithin },
    { threat: 'nosql-text', type: 'mongodb.Collection', path: 'Member[mapReduce].Argument[0..1]', label: 'the script' },
    {
      threat: 'nosql',
      type: 'mongodb.Db',
      path: 'Member[command,executeDbAdminCommand].Argument[0]',
      label: 'the command',
      within: updateWithin,
    },
    {
      threat: 'nosql',
      type: 'mongodb.Db',
      path: 'Member[command].Argument[0].Member[filter,query,q]',
      label: 'the filter',
      within: filterWithin,
    },
  ],
  sanitizers: [
    { path: 'Member[ObjectId,ObjectID,UUID,Long,Int32,Double,Decimal128,Timestamp,BSONRegExp]', removes: 'harm' },
    { path: 'Member[ObjectId,ObjectID].Member[createFromHexString,createFromTime,createFromBase64]', removes: 'harm' },
    { path: 'Member[Long].Member[fromString,fromNumber]', removes: 'all' },
    { path: 'Member[Decimal128].Member[fromString]', removes: 'all' },
  ],
  guards: [{ path: 'Member[ObjectId,ObjectID].Member[isValid]', subject: 'Argument[0]', removes: objectThreats, when: 'true' }],
};

/** bson alone. */
export const bsonTypes: LibraryModel = {
  package: 'bson',
  evidence: 'https://github.com/mongodb/js-bson#readme',
  sanitizers: [
    { path: 'Member[ObjectId,ObjectID,UUID,Long,Int32,Double,Decimal128,Timestamp]', removes: 'harm' },
    { path: 'Member[ObjectId,ObjectID].Member[createFromHexString,createFromTime,createFromBase64]', removes: 'harm' },
  ],
  guards: [{ path: 'Member[ObjectId,ObjectID].Member[isValid]', subject: 'Argument[0]', removes: objectThreats, when: 'true' }],
};

/** Clients that hand out collections by name or by property. */
export const mongoShellClients: LibraryModel = {
  package: ['monk', 'mongoist', 'mongojs', 'promised-mongo'],
  evidence: 'https://automattic.github.io/monk/docs/collection/',
  types: [
    { name: 'mongo-shell.Db', path: 'ReturnValue', declared: ['IMonkManager'] },
    { name: 'mongodb.Collection', type: 'mongo-shell.Db', path: 'Member[get,create,collection].ReturnValue', declared: ['ICollection'] },
    { name: 'mongodb.Collection', type: 'mongo-shell.Db', path: 'AnyMember' },
  ],
  sanitizers: [
    { path: 'Member[id,ObjectId,ObjectID]', removes: 'harm' },
    { type: 'mongo-shell.Db', path: 'Member[id,oid,ObjectId]', removes: 'harm' },
  ],
};

/** Removers of operators. */
export const mongoSanitizers: LibraryModel = {
  package: ['mongo-sanitize', 'express-mongo-sanitize', 'mongo-sanitizer', '@exortek/express-mongo-sanitize'],
  evidence: 'https://github.com/vkarpov15/mongo-sanitize#readme',
  types: [{ name: 'mongo-sanitize.Middleware', path: 'ReturnValue' }],
  sanitizers: [
    { path: '', removes: ['nosql'] },
    { path: 'Member[sanitize]', removes: ['nosql'] },
  ],
  guards: [
    { path: '', subject: 'Argument[0]', removes: ['nosql'], when: 'returns' },
    { path: 'Member[sanitize]', subject: 'Argument[0]', removes: ['nosql'], when: 'returns' },
    { path: 'Member[has]', subject: 'Argument[0]', removes: ['nosql'], when: 'false' },
  ],
};

/** Models of Papr are collections. */
export const papr: LibraryModel = {
  package: 'papr',
  evidence: 'https://plexinc.github.io/papr/#/api/model',
  types: [
    { name: 'mongodb.Collection', path: 'Instance.Member[model].ReturnValue' },
    { name: 'mongodb.Collection', path: 'Member[default].Instance.Member[model].ReturnValue' },
    { name: 'mongodb.Filter', path: 'Instance.Member[model].ReturnValue.Member[findById].Argument[0]' },
  ],
};
