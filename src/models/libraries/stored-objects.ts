import type { LibraryModel } from '../schema.ts';

const stored = 'an object that is stored whole';

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
  ],
} as const satisfies LibraryModel;

/** Items in the form of the plain client. */
export const storedAttributes = {
  package: '@aws-sdk/client-dynamodb',
  evidence: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html',
  sinks: [
    { threat: 'mass-assignment', path: 'Member[PutItemCommand].Argument[0].Member[Item]', label: stored },
    { threat: 'mass-assignment', path: 'Member[DynamoDB].Instance.Member[putItem].Argument[0].Member[Item]', label: stored },
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
  ],
} as const satisfies LibraryModel;

/** Documents of mongoose. */
export const storedModels = {
  package: 'mongoose',
  evidence: 'https://mongoosejs.com/docs/api/model.html',
  sinks: [
    { threat: 'mass-assignment', type: 'mongoose.Model', path: 'Member[create,insertMany].Argument[0]', label: stored },
    { threat: 'mass-assignment', type: 'mongoose.Model', path: 'Member[insertMany].Argument[0].ArrayElement', label: stored },
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
    { threat: 'mass-assignment', type: 'prisma.Client', path: 'AnyMember.Member[upsert].Argument[0].Member[create,update]', label: stored },
  ],
} as const satisfies LibraryModel;

/** Rows through Sequelize. */
export const storedBySequelize = {
  package: 'sequelize',
  evidence: 'https://sequelize.org/docs/v6/core-concepts/model-querying-basics/',
  sinks: [
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
    { threat: 'mass-assignment', type: 'typeorm.Repository', path: 'Member[save,insert,create].Argument[0]', label: stored },
    { threat: 'mass-assignment', type: 'typeorm.Repository', path: 'Member[update,merge,upsert].Argument[1]', label: stored },
    { threat: 'mass-assignment', type: 'typeorm.Manager', path: 'Member[save,insert,create].Argument[1]', label: stored },
    { threat: 'mass-assignment', type: 'typeorm.Manager', path: 'Member[update].Argument[2]', label: stored },
  ],
} as const satisfies LibraryModel;

/** Rows through Knex. */
export const storedByKnex = {
  package: 'knex',
  evidence: 'https://knexjs.org/guide/query-builder.html#insert',
  sinks: [{ threat: 'mass-assignment', type: 'knex.Builder', path: 'Member[insert,update,upsert].Argument[0]', label: stored }],
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
    { threat: 'mass-assignment', type: 'drizzle.Database', path: 'Member[update].ReturnValue.Member[set].Argument[0]', label: stored },
  ],
} as const satisfies LibraryModel;

/** Entities through MikroORM. */
export const storedByMikroOrm = {
  package: '@mikro-orm/core',
  evidence: 'https://mikro-orm.io/docs/entity-manager',
  sinks: [
    { threat: 'mass-assignment', type: 'mikro-orm.Manager', path: 'Member[create,insert,assign,upsert].Argument[1]', label: stored },
    { threat: 'mass-assignment', type: 'mikro-orm.Repository', path: 'Member[create,insert,upsert].Argument[0]', label: stored },
  ],
} as const satisfies LibraryModel;
