import type { AccessRow } from '../access-rows.ts';
import type { LibraryModel, PropertyRow } from '../schema.ts';
import type { NativeRow } from '../native-rows.ts';

/** Identifiers of documents are objects, which compare themselves. */
const ids = { native: 'proof-equal' } as const satisfies Partial<NativeRow>;
const always = { removes: [], isAlways: true } as const satisfies Partial<PropertyRow>;

/** Mongoose. */
export const accessesMongoose = {
  package: 'mongoose',
  evidence: 'https://mongoosejs.com/docs/api/model.html',
  accesses: [
    {
      type: 'mongoose.Model',
      path: 'Member[find,findOne,findById,countDocuments,exists,distinct,aggregate]',
      access: 'read',
      label: 'reads documents',
      subject: 'Argument[0]',
    },
    {
      type: 'mongoose.Model',
      path: 'Member[findOneAndUpdate,findByIdAndUpdate,findByIdAndDelete,findOneAndDelete,findOneAndReplace,updateOne,updateMany,replaceOne,deleteOne,deleteMany]',
      access: 'change',
      label: 'changes documents',
      subject: 'Argument[0]',
    },
    { type: 'mongoose.Model', path: 'Member[create,insertMany,bulkWrite]', access: 'create', label: 'writes documents' },
    { type: 'mongoose.Document', path: 'Member[save]', access: 'create', label: 'writes documents', entity: 'Argument[this]' },
    {
      type: 'mongoose.Document',
      path: 'Member[updateOne,deleteOne,replaceOne]',
      access: 'change',
      label: 'changes documents',
      entity: 'Argument[this]',
    },
  ],
  flows: [
    // What a query finds is what its filter names.
    {
      type: 'mongoose.Query',
      path: 'Member[lean,exec,select,populate,sort,limit,skip,orFail,session,cursor]',
      from: 'Argument[this]',
      to: 'ReturnValue',
    },
  ],
  natives: [
    {
      ...ids,
      type: 'mongoose.Model',
      path: 'Member[findOne,findById,findOneAndUpdate,findByIdAndUpdate].ReturnValue.AnyMember.Member[equals]',
    },
  ],
  properties: [{ ...always, type: 'mongoose.Model', path: 'Member[find,distinct].ReturnValue' }],
} as const satisfies LibraryModel;

/** MongoDB. */
export const accessesMongodb = {
  package: 'mongodb',
  evidence: 'https://www.mongodb.com/docs/drivers/node/current/crud/',
  accesses: [
    {
      type: 'mongodb.Collection',
      path: 'Member[find,findOne,countDocuments,distinct,aggregate]',
      access: 'read',
      label: 'reads documents',
      subject: 'Argument[0]',
    },
    {
      type: 'mongodb.Collection',
      path: 'Member[findOneAndUpdate,findOneAndDelete,findOneAndReplace,updateOne,updateMany,replaceOne,deleteOne,deleteMany]',
      access: 'change',
      label: 'changes documents',
      subject: 'Argument[0]',
    },
    { type: 'mongodb.Collection', path: 'Member[insertOne,insertMany,bulkWrite]', access: 'create', label: 'writes documents' },
  ],
  flows: [{ type: 'mongodb.Cursor', path: 'Member[toArray,next,sort,limit,skip,project]', from: 'Argument[this]', to: 'ReturnValue' }],
  natives: [{ ...ids, type: 'mongodb.Collection', path: 'Member[findOne].ReturnValue.Awaited.AnyMember.Member[equals]' }],
  properties: [
    { ...always, type: 'mongodb.Collection', path: 'Member[find,aggregate].ReturnValue' },
    { ...always, type: 'mongodb.Cursor', path: 'Member[toArray].ReturnValue.Awaited' },
  ],
} as const satisfies LibraryModel;

/** Prisma: a model's methods. */
export const accessesPrisma = {
  package: ['@prisma/client'],
  evidence: 'https://www.prisma.io/docs/orm/reference/prisma-client-reference#model-queries',
  accesses: [
    {
      type: 'prisma.Client',
      path: 'AnyMember.Member[findUnique,findUniqueOrThrow,findFirst,findFirstOrThrow,findMany,count,aggregate,groupBy]',
      access: 'read',
      label: 'reads a database',
      dropsUndefined: true,
      subject: 'Argument[0].Member[where]',
    },
    {
      type: 'prisma.Client',
      path: 'AnyMember.Member[update,updateMany,delete,deleteMany,upsert]',
      access: 'change',
      label: 'changes a database',
      dropsUndefined: true,
      subject: 'Argument[0].Member[where]',
    },
    { type: 'prisma.Client', path: 'AnyMember.Member[create,createMany]', access: 'create', label: 'writes to a database' },
  ],
  properties: [{ ...always, type: 'prisma.Client', path: 'AnyMember.Member[findMany,groupBy].ReturnValue.Awaited' }],
} as const satisfies LibraryModel;

/** TypeORM. */
export const accessesTypeorm = {
  package: 'typeorm',
  evidence: 'https://typeorm.io/docs/working-with-entity-manager/repository-api',
  accesses: [
    {
      type: 'typeorm.Repository',
      path: 'Member[find,findOne,findOneBy,findBy,findOneOrFail,findOneByOrFail,findAndCount,count,countBy,exists,existsBy]',
      access: 'read',
      label: 'reads a database',
      dropsUndefined: true,
      subject: 'Argument[0]',
    },
    {
      type: 'typeorm.Manager',
      path: 'Member[find,findOne,findOneBy,findBy,findOneOrFail,findOneByOrFail]',
      access: 'read',
      label: 'reads a database',
      dropsUndefined: true,
      subject: 'Argument[1]',
    },
    {
      type: 'typeorm.Repository',
      path: 'Member[update,delete,softDelete,increment,decrement]',
      access: 'change',
      label: 'changes a database',
      dropsUndefined: true,
      subject: 'Argument[0]',
    },
    {
      type: 'typeorm.Manager',
      path: 'Member[update,delete,softDelete]',
      access: 'change',
      label: 'changes a database',
      dropsUndefined: true,
      subject: 'Argument[1]',
    },
    { type: 'typeorm.Repository', path: 'Member[insert,upsert]', access: 'create', label: 'writes to a database' },
    {
      type: 'typeorm.Repository',
      path: 'Member[save,remove,softRemove,recover]',
      access: 'create',
      label: 'writes to a database',
      entity: 'Argument[0]',
    },
    { type: 'typeorm.Manager', path: 'Member[insert,upsert]', access: 'create', label: 'writes to a database' },
    {
      type: 'typeorm.Manager',
      path: 'Member[save,remove,softRemove,recover]',
      access: 'create',
      label: 'writes to a database',
      entity: 'Argument[0..1]',
    },
  ],
} as const satisfies LibraryModel;

const finds = {
  type: 'sequelize.Model',
  path: 'Member[findOne,findAll,findAndCountAll,count]',
  access: 'read',
  label: 'reads a database',
} as const satisfies AccessRow;
const joined = 'Argument[0].Member[include].ArrayElement';
const joinedAlone = 'Argument[0].Member[include]';
const isFalse = { is: 'matches', pattern: '^false$' } as const;

/** Sequelize. */
export const accessesSequelize = {
  package: 'sequelize',
  evidence: 'https://sequelize.org/docs/v6/core-concepts/model-querying-basics/',
  accesses: [
    {
      type: 'sequelize.Model',
      path: 'Member[findByPk]',
      access: 'read',
      label: 'reads a database',
      subject: 'Argument[0]',
    },
    {
      ...finds,
      subject: ['Argument[0].Member[where]', `${joined}.Member[where]`, `${joinedAlone}.Member[where]`],
      when: [
        { path: `${joined}.Member[required]`, ...isFalse, not: true },
        { path: `${joinedAlone}.Member[required]`, ...isFalse, not: true },
      ],
    },
    // What need not be there leaves nothing out.
    { ...finds, subject: 'Argument[0].Member[where]', when: [{ path: `${joined}.Member[required]`, ...isFalse }] },
    { ...finds, subject: 'Argument[0].Member[where]', when: [{ path: `${joinedAlone}.Member[required]`, ...isFalse }] },
    {
      type: 'sequelize.Model',
      path: 'Member[destroy]',
      access: 'change',
      label: 'changes a database',
      subject: 'Argument[0].Member[where]',
    },
    {
      type: 'sequelize.Model',
      path: 'Member[update]',
      access: 'change',
      label: 'changes a database',
      subject: 'Argument[1].Member[where]',
    },
    { type: 'sequelize.Model', path: 'Member[create,bulkCreate,upsert]', access: 'create', label: 'writes to a database' },
    { type: 'sequelize.Row', path: 'Member[save]', access: 'create', label: 'writes to a database', entity: 'Argument[this]' },
    {
      type: 'sequelize.Row',
      path: 'Member[update,destroy,increment,decrement]',
      access: 'change',
      label: 'changes a database',
      entity: 'Argument[this]',
    },
  ],
  // Operators are symbols; their names stand for them.
  properties: [
    { path: 'Member[Op].Member[or]', removes: [], is: '$or' },
    { path: 'Member[Op].Member[and]', removes: [], is: '$and' },
  ],
} as const satisfies LibraryModel;

/** Mikro-ORM. */
export const accessesMikroOrm = {
  package: '@mikro-orm/core',
  evidence: 'https://mikro-orm.io/docs/entity-manager',
  accesses: [
    {
      type: 'mikro-orm.Manager',
      path: 'Member[find,findOne,findOneOrFail,count]',
      access: 'read',
      label: 'reads a database',
      subject: 'Argument[1]',
    },
    {
      type: 'mikro-orm.Manager',
      path: 'Member[nativeUpdate,nativeDelete]',
      access: 'change',
      label: 'changes a database',
      subject: 'Argument[1]',
    },
    {
      type: 'mikro-orm.Repository',
      path: 'Member[find,findOne,findOneOrFail,count]',
      access: 'read',
      label: 'reads a database',
      subject: 'Argument[0]',
    },
    {
      type: 'mikro-orm.Manager',
      path: 'Member[persist,persistAndFlush,flush,remove,removeAndFlush]',
      access: 'create',
      label: 'writes to a database',
    },
  ],
} as const satisfies LibraryModel;

const electroReads = {
  type: 'electrodb.Chain',
  access: 'read',
  label: 'reads items of DynamoDB',
  isChained: true,
} as const satisfies Partial<AccessRow>;

/** Entities of DynamoDB. */
export const accessesElectrodb = {
  package: 'electrodb',
  evidence: 'https://electrodb.dev/en/queries/get/',
  accesses: [
    { ...electroReads, path: 'Member[get]', subject: 'Argument[0]' },
    { ...electroReads, path: 'Member[match,find]', subject: 'Argument[0]' },
    { ...electroReads, path: 'Member[query,scan,match,find].AnyMember', subject: 'Argument[0]' },
    { ...electroReads, path: 'Member[where]', subject: 'Argument[0].ReturnValue' },
    { ...electroReads, path: 'Member[go]' },
    {
      type: 'electrodb.Chain',
      path: 'Member[delete,update,patch,remove]',
      access: 'change',
      label: 'changes items of DynamoDB',
      subject: 'Argument[0]',
      isChained: true,
    },
    { type: 'electrodb.Chain', path: 'Member[put,create,upsert]', access: 'create', label: 'writes items of DynamoDB', isChained: true },
  ],
  flows: [
    {
      type: 'electrodb.Chain',
      path: 'Member[set,add,append,subtract,data,params,begins,between,gt,gte,lt,lte]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      kind: 'value',
    },
  ],
} as const satisfies LibraryModel;

const toolboxReads = { type: 'dynamodb-toolbox.Read', access: 'read', label: 'reads items of DynamoDB', isChained: true } as const;
const toolboxChanges = { type: 'dynamodb-toolbox.Change', access: 'change', label: 'changes items of DynamoDB', isChained: true } as const;

/** Entities of dynamodb-toolbox: a command is built, told of its key, and sent. */
export const accessesDynamodbToolbox = {
  package: 'dynamodb-toolbox',
  evidence: 'https://www.dynamodbtoolbox.com/docs/entities/actions/delete-item',
  types: [
    { name: 'dynamodb-toolbox.Entity', path: 'Member[Entity,Table].Instance', declared: ['Entity', 'Table'] },
    { name: 'dynamodb-toolbox.ReadCommand', path: 'Member[GetItemCommand,QueryCommand,ScanCommand]' },
    { name: 'dynamodb-toolbox.ChangeCommand', path: 'Member[DeleteItemCommand,UpdateItemCommand,UpdateAttributesCommand]' },
    {
      name: 'dynamodb-toolbox.Read',
      type: 'dynamodb-toolbox.Entity',
      path: 'Member[build].ReturnValue',
      when: [{ path: 'Argument[0]', is: 'library', type: 'dynamodb-toolbox.ReadCommand' }],
    },
    {
      name: 'dynamodb-toolbox.Change',
      type: 'dynamodb-toolbox.Entity',
      path: 'Member[build].ReturnValue',
      when: [{ path: 'Argument[0]', is: 'library', type: 'dynamodb-toolbox.ChangeCommand' }],
    },
    { name: 'dynamodb-toolbox.Read', type: 'dynamodb-toolbox.Read', path: 'Member[key,query,options,entities].ReturnValue' },
    { name: 'dynamodb-toolbox.Change', type: 'dynamodb-toolbox.Change', path: 'Member[key,item,options].ReturnValue' },
  ],
  accesses: [
    { ...toolboxReads, path: 'Member[key,query]', subject: 'Argument[0]' },
    { ...toolboxReads, path: 'Member[options]', subject: ['Argument[0].Member[filter]', 'Argument[0].Member[filters]'] },
    { ...toolboxReads, path: 'Member[send]' },
    { ...toolboxChanges, path: 'Member[key,item]', subject: 'Argument[0]' },
    { ...toolboxChanges, path: 'Member[options]', subject: 'Argument[0].Member[condition]' },
    { ...toolboxChanges, path: 'Member[send]' },
  ],
} as const satisfies LibraryModel;

/** Redis. */
export const accessesRedis = {
  package: ['redis', 'ioredis', '@upstash/redis'],
  evidence: 'https://redis.io/docs/latest/commands/',
  types: [
    { name: 'redis.AccessClient', path: 'Member[createClient].ReturnValue', declared: ['RedisClientType'] },
    { name: 'redis.AccessClient', path: 'Instance', declared: ['Redis'] },
    { name: 'redis.AccessClient', path: 'Member[Redis,Cluster].Instance' },
  ],
  accesses: [
    {
      type: 'redis.AccessClient',
      path: 'Member[get,hgetall,hGetAll,hget,hGet,getdel,getDel,hmget,hmGet,mget,mGet,hvals,hVals,lrange,lRange]',
      access: 'read',
      label: 'reads from Redis',
      subject: 'Argument[0]',
    },
    {
      type: 'redis.AccessClient',
      path: 'Member[smembers,sMembers,zrange,zRange,zrangebyscore,zRangeByScore,xrange,xRange]',
      access: 'read',
      label: 'reads from Redis',
      subject: 'Argument[0]',
    },
    {
      type: 'redis.AccessClient',
      path: 'Member[del,unlink,hdel,hDel,hset,hSet,hmset,lset,lSet,lrem,lRem,lpop,lPop,rpop,rPop,ltrim,lTrim]',
      access: 'change',
      label: 'changes Redis',
      subject: 'Argument[0]',
    },
    {
      type: 'redis.AccessClient',
      path: 'Member[srem,sRem,spop,sPop,zrem,zRem,xdel,xDel]',
      access: 'change',
      label: 'changes Redis',
      subject: 'Argument[0]',
    },
    // A single text or number is as often a cache or a counter of requests as something that is kept.
    {
      type: 'redis.AccessClient',
      path: 'Member[lpush,lPush,rpush,rPush,sadd,sAdd,zadd,zAdd,xadd,xAdd]',
      access: 'create',
      label: 'keeps something in Redis',
      subject: 'Argument[0]',
    },
  ],
} as const satisfies LibraryModel;

/** What names a document of Firestore: its path, step by step, or what a query asks for. */
const namesDocuments = { access: 'read', label: 'reads documents', isChained: true } as const satisfies Partial<AccessRow>;
const changesDocuments = { access: 'change', label: 'changes documents', isChained: true } as const satisfies Partial<AccessRow>;

/** Firestore. */
export const accessesFirestore = {
  package: ['firebase-admin/firestore', '@google-cloud/firestore', 'firebase-admin'],
  evidence: 'https://firebase.google.com/docs/firestore/query-data/get-data',
  types: [
    { name: 'firestore.Database', path: 'Member[getFirestore,firestore].ReturnValue', declared: ['Firestore'] },
    { name: 'firestore.Database', path: 'Member[Firestore].Instance' },
    {
      name: 'firestore.Collection',
      type: 'firestore.Database',
      path: 'Member[collection,collectionGroup].ReturnValue',
      declared: ['CollectionReference'],
    },
    { name: 'firestore.Collection', type: 'firestore.Document', path: 'Member[collection].ReturnValue' },
    { name: 'firestore.Document', type: 'firestore.Database', path: 'Member[doc].ReturnValue', declared: ['DocumentReference'] },
    { name: 'firestore.Document', type: 'firestore.Collection', path: 'Member[doc].ReturnValue' },
    {
      name: 'firestore.Query',
      type: 'firestore.Collection',
      path: 'Member[where,orderBy,limit,limitToLast,select].ReturnValue',
      declared: ['Query'],
    },
    { name: 'firestore.Query', type: 'firestore.Query', path: 'Member[where,orderBy,limit,limitToLast,select].ReturnValue' },
  ],
  accesses: [
    { ...namesDocuments, type: 'firestore.Database', path: 'Member[doc]', subject: 'Argument[0]' },
    { ...namesDocuments, type: 'firestore.Collection', path: 'Member[doc]', subject: 'Argument[0]' },
    { ...namesDocuments, type: 'firestore.Document', path: 'Member[get,collection]' },
    { ...namesDocuments, type: 'firestore.Collection', path: 'Member[get]' },
    { ...namesDocuments, type: 'firestore.Collection', path: 'Member[where]', subject: 'Argument[2]' },
    { ...namesDocuments, type: 'firestore.Query', path: 'Member[where]', subject: 'Argument[2]' },
    { ...namesDocuments, type: 'firestore.Query', path: 'Member[get,orderBy,limit,limitToLast,select]' },
    { ...changesDocuments, type: 'firestore.Document', path: 'Member[update,delete,set]' },
    { type: 'firestore.Collection', path: 'Member[add]', access: 'create', label: 'writes documents' },
    { type: 'firestore.Document', path: 'Member[create]', access: 'create', label: 'writes documents' },
  ],
} as const satisfies LibraryModel;

/** Addresses of objects of S3 that hold for whoever has them, in version 2 of the SDK. */
export const accessesS3Addresses = {
  package: ['aws-sdk', 'aws-sdk/clients/all', 'aws-sdk/clients/s3'],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/S3.html#getSignedUrl-property',
  accesses: [
    {
      type: 'aws-sdk.S3',
      path: 'Member[getSignedUrl,getSignedUrlPromise]',
      access: 'read',
      label: 'makes an address of an object of S3',
      subject: 'Argument[1].Member[Key]',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?:get|head|list)' }],
    },
    {
      type: 'aws-sdk.S3',
      path: 'Member[getSignedUrl,getSignedUrlPromise]',
      access: 'change',
      label: 'makes an address of an object of S3',
      subject: 'Argument[1].Member[Key]',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^delete' }],
    },
  ],
} as const satisfies LibraryModel;
