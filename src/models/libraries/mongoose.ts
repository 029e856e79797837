import type { LibraryModel, RowCondition } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const filterWithin = { except: '\\$(?!(?:and|or|nor|not|elemMatch)$)\\w+' };

/** `mongoose.set('sanitizeFilter', true)` does so for all queries. */
const isNotSet: RowCondition = { path: 'Member[sanitizeFilter]', is: 'setting', type: 'mongoose.Connection', not: true };

/** `{ sanitizeFilter: true }` among the options makes objects literals. */
const unsanitized: Readonly<Record<1 | 2, readonly RowCondition[]>> = {
  1: [{ path: 'Argument[1].Member[sanitizeFilter]', is: 'truthy', not: true }, isNotSet],
  2: [{ path: 'Argument[2].Member[sanitizeFilter]', is: 'truthy', not: true }, isNotSet],
};

const scripted = 'Member[find,findOne,findOneAndUpdate,updateOne,updateMany,deleteOne,deleteMany,countDocuments,exists,where].Argument[0]';

const scriptWithin = { at: '\\$where|\\$function\\.body' };

const chained =
  'Member[find,findOne,findOneAndDelete,findOneAndReplace,findOneAndUpdate,findById,findByIdAndUpdate,findByIdAndDelete,updateOne,updateMany,replaceOne,deleteOne,deleteMany,countDocuments,count,distinct,exists,where,equals,or,and,nor,merge,setQuery,select,sort,limit,skip,lean,populate,session,read,hint,clone,orFail,cursor,gt,gte,lt,lte,ne,in,nin,all,regex,size,mod,elemMatch,projection,set,setOptions,collation,comment,maxTimeMS,batchSize,$where].ReturnValue';

/** Mongoose: models of schemas and their queries. */
export const mongoose: LibraryModel = {
  package: 'mongoose',
  evidence: 'https://mongoosejs.com/docs/queries.html',
  types: [
    { name: 'mongoose.Connection', path: '' },
    { name: 'mongoose.Connection', path: 'Member[connection]' },
    { name: 'mongoose.Connection', path: 'Member[mongoose]' },
    { name: 'mongoose.Connection', path: 'Member[createConnection,connect].ReturnValue.Awaited' },
    { name: 'mongoose.Connection', path: 'Member[Mongoose].Instance' },
    {
      name: 'mongoose.Connection',
      type: 'mongoose.Connection',
      path: 'Member[useDb,asPromise].ReturnValue.Awaited',
      declared: ['Connection', 'Mongoose'],
    },
    { name: 'mongoose.Schema', path: 'Member[Schema].Instance', declared: ['Schema'] },
    { name: 'mongoose.Model', type: 'mongoose.Connection', path: 'Member[model].ReturnValue', declared: ['Model'] },
    { name: 'mongoose.Model', type: 'mongoose.Connection', path: 'Member[models].AnyMember' },
    { name: 'mongoose.Model', type: 'mongoose.Query', path: 'Member[model]' },
    { name: 'mongoose.Model', type: 'mongoose.Model', path: 'Member[model].ReturnValue' },
    { name: 'mongoose.Model', type: 'mongoose.Model', path: 'Member[discriminator].ReturnValue' },
    { name: 'mongodb.Db', type: 'mongoose.Connection', path: 'Member[db]' },
    { name: 'mongodb.Client', type: 'mongoose.Connection', path: 'Member[getClient].ReturnValue' },
    { name: 'mongodb.Collection', type: 'mongoose.Connection', path: 'Member[collection].ReturnValue' },
    { name: 'mongodb.Collection', type: 'mongoose.Model', path: 'Member[collection]' },
    { name: 'mongoose.Query', type: 'mongoose.Model', path: chained, declared: ['Query'] },
    { name: 'mongoose.Query', type: 'mongoose.Query', path: chained },
    { name: 'mongodb.Update', type: 'mongoose.Model', path: 'Member[findOneAndUpdate,findByIdAndUpdate,updateOne,updateMany].Argument[1]' },
    { name: 'mongodb.Update', type: 'mongoose.Query', path: 'Member[findOneAndUpdate,updateOne,updateMany].Argument[1]' },
    {
      name: 'mongodb.Filter',
      type: 'mongoose.Model',
      path: 'Member[bulkWrite].Argument[0].ArrayElement.Member[updateOne,updateMany,deleteOne,deleteMany,replaceOne].Member[filter]',
    },
    {
      name: 'mongodb.Update',
      type: 'mongoose.Model',
      path: 'Member[bulkWrite].Argument[0].ArrayElement.Member[updateOne,updateMany].Member[update]',
    },
    { name: 'mongodb.Pipeline', type: 'mongoose.Model', path: 'Member[aggregate,watch].Argument[0]' },
    { name: 'mongoose.Aggregate', type: 'mongoose.Model', path: 'Member[aggregate].ReturnValue' },
    {
      name: 'mongoose.Aggregate',
      type: 'mongoose.Aggregate',
      path: 'Member[match,group,project,sort,limit,skip,unwind,lookup,addFields,append,facet].ReturnValue',
    },
    { name: 'mongodb.Filter', type: 'mongoose.Aggregate', path: 'Member[match].Argument[0]' },
  ],
  flows: [
    // Static methods of a schema are methods of the models that are made of it.
    { type: 'mongoose.Connection', path: 'Member[model]', from: 'Argument[1].Member[statics]', to: 'ReturnValue', kind: 'properties' },
    { path: 'Member[Schema].Instance', from: 'Argument[0]', to: 'ReturnValue.Member[statics,methods].Member[%schema]', kind: 'value' },
    {
      path: 'Member[Schema].Instance',
      from: 'Argument[1].Member[statics]',
      to: 'ReturnValue.Member[statics]',
      kind: 'value',
      when: [{ path: 'Argument[1].Member[statics]', is: 'present' }],
    },
    {
      path: 'Member[Schema].Instance',
      from: 'Argument[1].Member[methods]',
      to: 'ReturnValue.Member[methods]',
      kind: 'value',
      when: [{ path: 'Argument[1].Member[methods]', is: 'present' }],
    },
    { type: 'mongoose.Schema', path: 'Member[static]', from: 'Argument[1]', to: 'Argument[this].Member[statics].At[0]', kind: 'value' },
    { type: 'mongoose.Schema', path: 'Member[method]', from: 'Argument[1]', to: 'Argument[this].Member[methods].At[0]', kind: 'value' },
    // Methods of a schema are methods of the documents of its model.
    {
      type: 'mongoose.Connection',
      path: 'Member[model]',
      from: 'Argument[1].Member[methods]',
      to: 'ReturnValue.Member[%methods]',
      kind: 'value',
    },
    {
      type: 'mongoose.Model',
      path: 'Member[findOne,findById,create,hydrate,findOneAndUpdate,findByIdAndUpdate]',
      from: 'Argument[this].Member[%methods]',
      to: 'ReturnValue',
      kind: 'properties',
      when: [{ path: 'Argument[this].Member[%methods]', is: 'object' }],
    },
    { type: 'mongoose.Connection', path: 'Member[set]', from: 'Argument[1]', to: 'Argument[this].At[0]', kind: 'value' },
    {
      type: 'mongoose.Connection',
      path: 'Member[set]',
      from: 'Argument[0].Member[sanitizeFilter]',
      to: 'Argument[this].Member[sanitizeFilter]',
      kind: 'value',
    },
  ],
  sinks: [
    {
      threat: 'nosql',
      type: 'mongoose.Model',
      path: 'Member[find,findOne,findOneAndReplace,findOneAndUpdate,updateOne,updateMany,replaceOne].Argument[0]',
      label: 'the filter',
      within: filterWithin,
      when: unsanitized[2],
    },
    {
      threat: 'nosql',
      type: 'mongoose.Model',
      path: 'Member[findOneAndDelete,deleteOne,deleteMany,countDocuments,count,exists,where].Argument[0]',
      label: 'the filter',
      within: filterWithin,
      when: unsanitized[1],
    },
    {
      threat: 'nosql',
      type: 'mongoose.Model',
      path: 'Member[distinct].Argument[1]',
      label: 'the filter',
      within: filterWithin,
      when: [isNotSet],
    },
    // Static methods that plugins add: mongoose-paginate-v2, mongoose-cursor-pagination, mongoose-delete.
    {
      threat: 'nosql',
      type: 'mongoose.Model',
      path: 'Member[paginate,findDeleted,findWithDeleted,findOneDeleted,findOneWithDeleted,countDeleted,countWithDeleted,delete,restore].Argument[0]',
      label: 'the filter',
      within: filterWithin,
      when: [isNotSet],
    },
    {
      threat: 'nosql',
      type: 'mongoose.Model',
      path: 'Member[findById,findByIdAndUpdate,findByIdAndDelete].Argument[0]',
      label: 'the id',
      when: [isNotSet],
    },
    {
      threat: 'nosql',
      type: 'mongoose.Query',
      path: 'Member[find,findOne,findOneAndDelete,findOneAndReplace,findOneAndUpdate,updateOne,updateMany,replaceOne,deleteOne,deleteMany,countDocuments,where,or,and,nor,merge,setQuery].Argument[0]',
      label: 'the filter',
      within: filterWithin,
      when: [isNotSet],
    },
    // What is populated is found by a filter of its own.
    {
      threat: 'nosql',
      type: 'mongoose.Query',
      path: 'Member[populate].Argument[0].Member[match]',
      label: 'the filter',
      within: filterWithin,
      when: [isNotSet],
    },
    {
      threat: 'nosql',
      type: 'mongoose.Query',
      path: 'Member[populate].Argument[0].ArrayElement.Member[match]',
      label: 'the filter',
      within: filterWithin,
      when: [isNotSet],
    },
    {
      threat: 'nosql',
      type: 'mongoose.Query',
      path: 'Member[populate].Argument[3]',
      label: 'the filter',
      within: filterWithin,
      when: [isNotSet],
    },
    { threat: 'nosql', type: 'mongoose.Query', path: 'Member[equals].Argument[0]', label: 'the value of the filter', when: [isNotSet] },
    { threat: 'nosql', type: 'mongoose.Query', path: 'Member[where].Argument[1]', label: 'the value of the filter', when: [isNotSet] },
    { threat: 'nosql', type: 'mongoose.Model', path: 'Member[where].Argument[1]', label: 'the value of the filter', when: [isNotSet] },
    { threat: 'nosql-text', type: 'mongoose.Model', path: 'Member[$where].Argument[0]', label: 'the script of the filter' },
    { threat: 'nosql-text', type: 'mongoose.Query', path: 'Member[$where].Argument[0]', label: 'the script of the filter' },
    { threat: 'nosql-text', type: 'mongoose.Model', path: scripted, label: 'the names of the filter', within: { names: true } },
    { threat: 'nosql-text', type: 'mongoose.Model', path: scripted, label: 'the script of the filter', within: scriptWithin },
  ],
  sanitizers: [
    { path: 'Member[Types].Member[ObjectId,Decimal128,UUID]', removes: 'harm' },
    { path: 'Member[Types].Member[ObjectId].Member[createFromHexString,createFromTime]', removes: 'harm' },
    { path: 'Member[mongo].Member[ObjectId]', removes: 'harm' },
    { path: 'Member[sanitizeFilter]', removes: ['nosql'] },
  ],
  guards: [
    { path: 'Member[isValidObjectId,isObjectIdOrHexString]', subject: 'Argument[0]', removes: objectThreats, when: 'true' },
    { path: 'Member[Types].Member[ObjectId].Member[isValid]', subject: 'Argument[0]', removes: objectThreats, when: 'true' },
    { path: 'Member[sanitizeFilter]', subject: 'Argument[0]', removes: ['nosql'], when: 'returns' },
  ],
};

/** Models from decorated classes. */
export const typegoose: LibraryModel = {
  package: ['@typegoose/typegoose', 'nestjs-typegoose'],
  evidence: 'https://typegoose.github.io/typegoose/docs/api/functions/getModelForClass',
  types: [
    {
      name: 'mongoose.Model',
      path: 'Member[getModelForClass,getModelWithString,addModelToTypegoose,getDiscriminatorModelForClass].ReturnValue',
      declared: ['ReturnModelType'],
    },
    { name: 'mongoose.Connection', path: 'Member[mongoose]' },
  ],
};
