import type { LibraryModel } from '../schema.ts';

const stored = 'the stored object';

/** Items of DynamoDB. */
export const storedItems = {
  package: '@aws-sdk/lib-dynamodb',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-dynamodb/',
  sinks: [
    { threat: 'mass-assignment', path: 'Member[PutCommand].Argument[0].Member[Item]', label: stored },
    {
      threat: 'mass-assignment',
      path: 'Member[BatchWriteCommand].Argument[0].Member[RequestItems].AnyMember.ArrayElement.Member[PutRequest].Member[Item]',
      label: stored,
    },
    {
      threat: 'mass-assignment',
      path: 'Member[TransactWriteCommand].Argument[0].Member[TransactItems].ArrayElement.Member[Put].Member[Item]',
      label: stored,
    },
    { threat: 'mass-assignment', type: 'dynamodb.Document', path: 'Member[put].Argument[0].Member[Item]', label: stored },
    {
      threat: 'mass-assignment',
      type: 'dynamodb.Document',
      path: 'Member[batchWrite].Argument[0].Member[RequestItems].AnyMember.ArrayElement.Member[PutRequest].Member[Item]',
      label: stored,
    },
    {
      threat: 'mass-assignment',
      type: 'dynamodb.Document',
      path: 'Member[transactWrite].Argument[0].Member[TransactItems].ArrayElement.Member[Put].Member[Item]',
      label: stored,
    },
  ],
} as const satisfies LibraryModel;

/** Items in the form of the plain client. */
export const storedAttributes = {
  package: '@aws-sdk/client-dynamodb',
  evidence: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html',
  sinks: [
    { threat: 'mass-assignment', path: 'Member[PutItemCommand].Argument[0].Member[Item]', label: stored },
    { threat: 'mass-assignment', path: 'Member[DynamoDB].Instance.Member[putItem].Argument[0].Member[Item]', label: stored },
    {
      threat: 'mass-assignment',
      path: 'Member[BatchWriteItemCommand].Argument[0].Member[RequestItems].AnyMember.ArrayElement.Member[PutRequest].Member[Item]',
      label: stored,
    },
    {
      threat: 'mass-assignment',
      path: 'Member[TransactWriteItemsCommand].Argument[0].Member[TransactItems].ArrayElement.Member[Put].Member[Item]',
      label: stored,
    },
  ],
} as const satisfies LibraryModel;

/** Documents of MongoDB. */
export const storedDocuments = {
  package: 'mongodb',
  evidence: 'https://mongodb.github.io/node-mongodb-native/6.0/classes/Collection.html',
  sinks: [
    { threat: 'mass-assignment', type: 'mongodb.Collection', path: 'Member[insertOne].Argument[0]', label: stored },
    { threat: 'mass-assignment', type: 'mongodb.Collection', path: 'Member[insertMany].Argument[0].ArrayElement', label: stored },
    { threat: 'mass-assignment', type: 'mongodb.Collection', path: 'Member[replaceOne,findOneAndReplace].Argument[1]', label: stored },
    {
      threat: 'mass-assignment',
      type: 'mongodb.Collection',
      path: 'Member[updateOne,updateMany,findOneAndUpdate].Argument[1].Member[$set,$setOnInsert]',
      label: stored,
    },
    {
      threat: 'mass-assignment',
      type: 'mongodb.Collection',
      path: 'Member[bulkWrite].Argument[0].ArrayElement.Member[insertOne].Member[document]',
      label: stored,
    },
    {
      threat: 'mass-assignment',
      type: 'mongodb.Collection',
      path: 'Member[bulkWrite].Argument[0].ArrayElement.Member[updateOne,updateMany].Member[update].Member[$set,$setOnInsert]',
      label: stored,
    },
  ],
} as const satisfies LibraryModel;

/** Documents of mongoose. */
export const storedModels = {
  package: 'mongoose',
  evidence: 'https://mongoosejs.com/docs/api/model.html',
  types: [
    { name: 'mongoose.Document', type: 'mongoose.Model', path: 'Instance' },
    { name: 'mongoose.Document', type: 'mongoose.Model', path: 'Member[hydrate].ReturnValue' },
    { name: 'mongoose.Document', type: 'mongoose.Model', path: 'Member[create].ReturnValue.Awaited' },
    { name: 'mongoose.Document', type: 'mongoose.Query', path: 'Awaited' },
    {
      name: 'mongoose.Document',
      type: 'mongoose.Query',
      path: 'Member[exec].ReturnValue.Awaited',
      declared: ['Document', 'HydratedDocument'],
    },
  ],
  sinks: [
    { threat: 'mass-assignment', type: 'mongoose.Document', path: 'Member[set,overwrite].Argument[0]', label: stored },
    { threat: 'mass-assignment', type: 'mongoose.Document', path: 'Member[updateOne].Argument[0]', label: stored },
    { threat: 'mass-assignment', type: 'mongoose.Query', path: 'Member[set].Argument[0]', label: stored },
    { threat: 'mass-assignment', type: 'mongoose.Model', path: 'Member[create,insertMany].Argument[0]', label: stored },
    { threat: 'mass-assignment', type: 'mongoose.Model', path: 'Member[create,insertMany].Argument[0].ArrayElement', label: stored },
    { threat: 'mass-assignment', type: 'mongoose.Model', path: 'Argument[0]', label: stored },
    {
      threat: 'mass-assignment',
      type: 'mongoose.Model',
      path: 'Member[updateOne,updateMany,findOneAndUpdate,findByIdAndUpdate,replaceOne,findOneAndReplace].Argument[1]',
      label: stored,
    },
    {
      threat: 'mass-assignment',
      type: 'mongoose.Model',
      path: 'Member[updateOne,updateMany,findOneAndUpdate,findByIdAndUpdate].Argument[1].Member[$set,$setOnInsert]',
      label: stored,
    },
  ],
} as const satisfies LibraryModel;

/** Rows through Prisma. */
export const storedByPrisma = {
  package: '@prisma/client',
  evidence: 'https://www.prisma.io/docs/orm/reference/prisma-client-reference#model-queries',
  sinks: [
    {
      threat: 'mass-assignment',
      type: 'prisma.Client',
      path: 'AnyMember.Member[create,createMany,createManyAndReturn,update,updateMany].Argument[0].Member[data]',
      label: stored,
    },
    {
      threat: 'mass-assignment',
      type: 'prisma.Client',
      path: 'AnyMember.Member[createMany,createManyAndReturn].Argument[0].Member[data].ArrayElement',
      label: stored,
    },
    { threat: 'mass-assignment', type: 'prisma.Client', path: 'AnyMember.Member[upsert].Argument[0].Member[create,update]', label: stored },
  ],
} as const satisfies LibraryModel;

/** Rows through Sequelize. */
export const storedBySequelize = {
  package: 'sequelize',
  evidence: 'https://sequelize.org/docs/v6/core-concepts/model-querying-basics/',
  types: [
    { name: 'sequelize.Row', type: 'sequelize.Model', path: 'Instance' },
    { name: 'sequelize.Row', type: 'sequelize.Model', path: 'Member[build].ReturnValue' },
    { name: 'sequelize.Row', type: 'sequelize.Model', path: 'Member[findByPk,findOne,create].ReturnValue.Awaited' },
    { name: 'sequelize.Row', type: 'sequelize.Model', path: 'Member[findAll].ReturnValue.Awaited.ArrayElement' },
    { name: 'sequelize.Row', type: 'sequelize.Model', path: 'Member[findOrCreate,findOrBuild].ReturnValue.Awaited.Member[0]' },
  ],
  sinks: [
    { threat: 'mass-assignment', type: 'sequelize.Model', path: 'Argument[0]', label: stored },
    {
      threat: 'mass-assignment',
      type: 'sequelize.Row',
      path: 'Member[update,set,setAttributes].Argument[0]',
      label: stored,
      when: [{ path: 'Argument[1].Member[fields]', is: 'absent' }],
    },
    {
      threat: 'mass-assignment',
      type: 'sequelize.Model',
      path: 'Member[create,build,upsert,update].Argument[0]',
      label: stored,
      when: [{ path: 'Argument[1].Member[fields]', is: 'absent' }],
    },
    {
      threat: 'mass-assignment',
      type: 'sequelize.Model',
      path: 'Member[bulkCreate].Argument[0].ArrayElement',
      label: stored,
      when: [{ path: 'Argument[1].Member[fields]', is: 'absent' }],
    },
    {
      threat: 'mass-assignment',
      type: 'sequelize.Model',
      path: 'Member[findOrCreate,findOrBuild,findCreateFind].Argument[0].Member[defaults]',
      label: stored,
      when: [{ path: 'Argument[0].Member[fields]', is: 'absent' }],
    },
  ],
} as const satisfies LibraryModel;

/** Rows through TypeORM. */
export const storedByTypeorm = {
  package: 'typeorm',
  evidence: 'https://typeorm.io/docs/working-with-entity-manager/repository-api',
  sinks: [
    { threat: 'mass-assignment', type: 'typeorm.Repository', path: 'Member[save,insert,create,upsert].Argument[0]', label: stored },
    {
      threat: 'mass-assignment',
      type: 'typeorm.Repository',
      path: 'Member[save,insert,create,upsert].Argument[0].ArrayElement',
      label: stored,
      when: [{ path: 'Argument[0]', is: 'object' }],
    },
    { threat: 'mass-assignment', type: 'typeorm.Repository', path: 'Member[update].Argument[1]', label: stored },
    { threat: 'mass-assignment', type: 'typeorm.Repository', path: 'Member[merge].Argument[1..]', label: stored },
    { threat: 'mass-assignment', type: 'typeorm.Manager', path: 'Member[save,insert,create,upsert].Argument[1]', label: stored },
    {
      threat: 'mass-assignment',
      type: 'typeorm.Manager',
      path: 'Member[save,insert,create,upsert].Argument[1].ArrayElement',
      label: stored,
      when: [{ path: 'Argument[1]', is: 'object' }],
    },
    { threat: 'mass-assignment', type: 'typeorm.Manager', path: 'Member[merge].Argument[2..]', label: stored },
    { threat: 'mass-assignment', type: 'typeorm.Manager', path: 'Member[update].Argument[2]', label: stored },
  ],
} as const satisfies LibraryModel;

/** Rows through Knex. */
export const storedByKnex = {
  package: 'knex',
  evidence: 'https://knexjs.org/guide/query-builder.html#insert',
  sinks: [
    { threat: 'mass-assignment', type: 'knex.Builder', path: 'Member[insert,update,upsert].Argument[0]', label: stored },
    { threat: 'mass-assignment', type: 'knex.Builder', path: 'Member[insert,upsert].Argument[0].ArrayElement', label: stored },
    { threat: 'mass-assignment', type: 'knex.Builder', path: 'Member[batchInsert].Argument[1]', label: stored },
    { threat: 'mass-assignment', type: 'knex.Builder', path: 'Member[batchInsert].Argument[1].ArrayElement', label: stored },
    {
      threat: 'mass-assignment',
      type: 'knex.Builder',
      path: 'Member[onConflict].ReturnValue.Member[merge].Argument[0]',
      label: stored,
    },
  ],
} as const satisfies LibraryModel;

/** Rows through Objection. */
export const storedByObjection = {
  package: 'objection',
  evidence: 'https://vincit.github.io/objection.js/api/query-builder/mutate-methods.html',
  sinks: [
    {
      threat: 'mass-assignment',
      type: 'objection.Builder',
      path: 'Member[insert,insertAndFetch,insertGraph,upsertGraph,patch,update,patchAndFetch].Argument[0]',
      label: stored,
    },
    {
      threat: 'mass-assignment',
      type: 'objection.Builder',
      path: 'Member[insert,insertAndFetch,insertGraph,upsertGraph].Argument[0].ArrayElement',
      label: stored,
    },
    {
      threat: 'mass-assignment',
      type: 'objection.Builder',
      path: 'Member[patchAndFetchById,updateAndFetchById].Argument[1]',
      label: stored,
    },
  ],
} as const satisfies LibraryModel;

/** Rows through Drizzle. */
export const storedByDrizzle = {
  package: 'drizzle-orm',
  evidence: 'https://orm.drizzle.team/docs/insert',
  sinks: [
    {
      threat: 'mass-assignment',
      type: 'drizzle.Database',
      path: 'Member[insert].ReturnValue.Member[values].Argument[0]',
      label: stored,
    },
    {
      threat: 'mass-assignment',
      type: 'drizzle.Database',
      path: 'Member[insert].ReturnValue.Member[values].Argument[0].ArrayElement',
      label: stored,
    },
    { threat: 'mass-assignment', type: 'drizzle.Database', path: 'Member[update].ReturnValue.Member[set].Argument[0]', label: stored },
  ],
} as const satisfies LibraryModel;

/** Entities through MikroORM. */
export const storedByMikroOrm = {
  package: '@mikro-orm/core',
  evidence: 'https://mikro-orm.io/docs/entity-manager',
  sinks: [
    { threat: 'mass-assignment', type: 'mikro-orm.Manager', path: 'Member[create,insert,assign,upsert].Argument[1]', label: stored },
    { threat: 'mass-assignment', type: 'mikro-orm.Manager', path: 'Member[insertMany,upsertMany].Argument[1].ArrayElement', label: stored },
    { threat: 'mass-assignment', type: 'mikro-orm.Repository', path: 'Member[create,insert,upsert].Argument[0]', label: stored },
    {
      threat: 'mass-assignment',
      type: 'mikro-orm.Repository',
      path: 'Member[insertMany,upsertMany].Argument[0].ArrayElement',
      label: stored,
    },
    { threat: 'mass-assignment', path: 'Member[assign].Argument[1]', label: stored },
    { threat: 'mass-assignment', path: 'Member[wrap].ReturnValue.Member[assign].Argument[0]', label: stored },
  ],
} as const satisfies LibraryModel;

/** Rows through Kysely. */
export const storedByKysely = {
  package: 'kysely',
  evidence: 'https://kysely-org.github.io/kysely-apidoc/classes/InsertQueryBuilder.html#values',
  types: [
    { name: 'kysely.Database', path: 'Member[Kysely].Instance', declared: ['Kysely', 'Transaction', 'ControlledTransaction'] },
    {
      name: 'kysely.Database',
      type: 'kysely.Database',
      path: 'Member[transaction].ReturnValue.Member[execute].Argument[0].Parameter[0]',
    },
    { name: 'kysely.Database', type: 'kysely.Database', path: 'Member[withSchema,withPlugin,withTables].ReturnValue' },
    { name: 'kysely.Write', type: 'kysely.Database', path: 'Member[insertInto,replaceInto,updateTable].ReturnValue' },
    {
      name: 'kysely.Write',
      type: 'kysely.Write',
      path: 'Member[values,set,columns,where,whereRef,from,ignore,returning,returningAll,$if].ReturnValue',
    },
    { name: 'kysely.Conflict', type: 'kysely.Write', path: 'Member[onConflict].Argument[0].Parameter[0]' },
    { name: 'kysely.Conflict', type: 'kysely.Conflict', path: 'Member[column,columns,constraint,where].ReturnValue' },
  ],
  sinks: [
    { threat: 'mass-assignment', type: 'kysely.Write', path: 'Member[values,set].Argument[0]', label: stored },
    { threat: 'mass-assignment', type: 'kysely.Write', path: 'Member[values].Argument[0].ArrayElement', label: stored },
    { threat: 'mass-assignment', type: 'kysely.Write', path: 'Member[onDuplicateKeyUpdate].Argument[0]', label: stored },
    { threat: 'mass-assignment', type: 'kysely.Conflict', path: 'Member[doUpdateSet].Argument[0]', label: stored },
  ],
} as const satisfies LibraryModel;

/** Where MySQL's drivers write the names and values of an object in place of the first placeholder. */
const setsObject = [{ path: 'Argument[0]', is: 'matches', pattern: String.raw`^[^?]*\b[Ss][Ee][Tt]\s+\?` }] as const;

/** Rows of MySQL that are written as an object: `INSERT INTO users SET ?`. */
export const storedByMysql = {
  package: ['mysql', 'mysql2'],
  evidence: 'https://github.com/mysqljs/mysql#escaping-query-values',
  sinks: [
    { threat: 'mass-assignment', type: 'mysql.Queryable', path: 'Member[query].Argument[1]', label: stored, when: setsObject },
    { threat: 'mass-assignment', type: 'mysql.Queryable', path: 'Member[query].Argument[1].Member[0]', label: stored, when: setsObject },
    { threat: 'mass-assignment', type: 'mysql2.Queryable', path: 'Member[query].Argument[1]', label: stored, when: setsObject },
    { threat: 'mass-assignment', type: 'mysql2.Queryable', path: 'Member[query].Argument[1].Member[0]', label: stored, when: setsObject },
  ],
} as const satisfies LibraryModel;

/** Rows through Supabase. */
export const storedBySupabase = {
  package: '@supabase/supabase-js',
  evidence: 'https://supabase.com/docs/reference/javascript/insert',
  types: [
    { name: 'supabase.Client', path: 'Member[createClient].ReturnValue', declared: ['SupabaseClient'] },
    { name: 'supabase.Client', type: 'supabase.Client', path: 'Member[schema].ReturnValue' },
  ],
  sinks: [
    {
      threat: 'mass-assignment',
      type: 'supabase.Client',
      path: 'Member[from].ReturnValue.Member[insert,upsert,update].Argument[0]',
      label: stored,
    },
    {
      threat: 'mass-assignment',
      type: 'supabase.Client',
      path: 'Member[from].ReturnValue.Member[insert,upsert].Argument[0].ArrayElement',
      label: stored,
    },
  ],
} as const satisfies LibraryModel;

/** Properties that are set on what a mapper keeps: `Object.assign(document, body)`. */
export const storedByAssignment = {
  package: 'global',
  evidence: 'https://mongoosejs.com/docs/documents.html#updating-using-save',
  sinks: [
    {
      threat: 'mass-assignment',
      path: 'Member[Object].Member[assign].Argument[1]',
      label: stored,
      when: [{ path: 'Argument[0]', is: 'library', type: 'mongoose.Document' }],
    },
    {
      threat: 'mass-assignment',
      path: 'Member[Object].Member[assign].Argument[1]',
      label: stored,
      when: [{ path: 'Argument[0]', is: 'library', type: 'sequelize.Row' }],
    },
  ],
} as const satisfies LibraryModel;
