import type { LibraryModel, SourceRow } from './schema.ts';

const dynamodbClients = [
  'Member[DynamoDBDocumentClient,DynamoDBDocument].Member[from].ReturnValue',
  'Member[DynamoDBDocumentClient,DynamoDBDocument,DynamoDBClient,DynamoDB].Instance',
  'Member[DynamoDB].Member[DocumentClient].Instance',
  'Member[DocumentClient].Instance',
];

const dynamodbAnswers = [
  'Member[send,get,query,scan,batchGet,getItem,batchGetItem].ReturnValue.Awaited',
  'Member[get,query,scan,batchGet,getItem,batchGetItem].ReturnValue.Member[promise].ReturnValue.Awaited',
  'Member[get,query,scan,batchGet,getItem,batchGetItem].Argument[1].Parameter[1]',
];

const dynamodbItems = ['Member[Item,Attributes]', 'Member[Items].ArrayElement', 'Member[Responses].AnyMember.ArrayElement'];

/**
 * What databases and buckets answer: second-order sources, for an outsider may have put it there. They count only with the setting
 * `storedData`, since most programs write their data themselves, after they checked it. Configuration is no such data: environment
 * variables, parameters and secrets have no rows here.
 */
export const storedData: readonly LibraryModel[] = [
  ...['@aws-sdk/lib-dynamodb', '@aws-sdk/client-dynamodb', 'aws-sdk', 'aws-sdk/clients/dynamodb', 'aws-sdk/clients/all'].map(readDynamodb),
  {
    package: '@aws-sdk/client-s3',
    evidence: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html',
    sources: [
      stored('Member[S3Client,S3].Instance.Member[send].ReturnValue.Awaited.Member[Body]', 'an S3 object'),
      stored('Member[S3].Instance.Member[getObject].ReturnValue.Awaited.Member[Body]', 'an S3 object'),
    ],
  },
  {
    package: ['aws-sdk', 'aws-sdk/clients/all'],
    evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/S3.html#getObject-property',
    sources: [
      stored('Member[S3].Instance.Member[getObject].ReturnValue.Member[promise].ReturnValue.Awaited.Member[Body]', 'an S3 object'),
      stored('Member[S3].Instance.Member[getObject].Argument[1].Parameter[1].Member[Body]', 'an S3 object'),
    ],
  },
  {
    package: 'aws-sdk/clients/s3',
    evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/S3.html#getObject-property',
    sources: [stored('Instance.Member[getObject].ReturnValue.Member[promise].ReturnValue.Awaited.Member[Body]', 'an S3 object')],
  },
  {
    package: '@aws-sdk/client-rds-data',
    evidence: 'https://docs.aws.amazon.com/rdsdataservice/latest/APIReference/API_ExecuteStatement.html',
    sources: [
      stored(
        'Member[RDSDataClient,RDSData].Instance.Member[send,executeStatement].ReturnValue.Awaited.Member[records].ArrayElement.ArrayElement.Member[stringValue]',
        'a database row',
      ),
      stored(
        'Member[RDSDataClient,RDSData].Instance.Member[send,executeStatement].ReturnValue.Awaited.Member[formattedRecords]',
        'a database row',
      ),
    ],
  },
  rows('pg', 'https://node-postgres.com/apis/result', 'pg.Queryable', [
    'Member[query].ReturnValue.Awaited.Member[rows].ArrayElement',
    'Member[query].Argument[1..2].Parameter[1].Member[rows].ArrayElement',
  ]),
  rows('mysql', 'https://github.com/mysqljs/mysql#performing-queries', 'mysql.Queryable', [
    'Member[query].Argument[1..2].Parameter[1].ArrayElement',
  ]),
  rows('mysql2', 'https://sidorares.github.io/node-mysql2/docs/examples/queries/simple-queries', 'mysql2.Queryable', [
    'Member[query,execute].ReturnValue.Awaited.ArrayElement.ArrayElement',
    'Member[query,execute].Argument[1..2].Parameter[1].ArrayElement',
  ]),
  rows('serverless-mysql', 'https://github.com/jeremydaly/serverless-mysql', 'serverless-mysql.Client', [
    'Member[query].ReturnValue.Awaited.ArrayElement',
  ]),
  rows('mariadb', 'https://github.com/mariadb-corporation/mariadb-connector-nodejs', 'mariadb.Queryable', [
    'Member[query,execute].ReturnValue.Awaited.ArrayElement',
  ]),
  rows('postgres', 'https://github.com/porsager/postgres#usage', 'postgres.Sql', [
    'ReturnValue.Awaited.ArrayElement',
    'Member[unsafe].ReturnValue.Awaited.ArrayElement',
  ]),
  rows('pg-promise', 'https://vitaly-t.github.io/pg-promise/Database.html', 'pg-promise.Database', [
    'Member[any,many,manyOrNone,query].ReturnValue.Awaited.ArrayElement',
    'Member[one,oneOrNone].ReturnValue.Awaited',
  ]),
  rows('mssql', 'https://github.com/tediousjs/node-mssql#query-command-callback', 'mssql.Request', [
    'Member[query,execute].ReturnValue.Awaited.Member[recordset].ArrayElement',
    'Member[query,execute].ReturnValue.Awaited.Member[recordsets].ArrayElement.ArrayElement',
  ]),
  rows('better-sqlite3', 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md', 'better-sqlite3.Database', [
    'Member[prepare].ReturnValue.Member[all,iterate].ReturnValue.ArrayElement',
    'Member[prepare].ReturnValue.Member[get].ReturnValue',
  ]),
  rows('knex', 'https://knexjs.org/guide/query-builder.html', 'knex.Builder', [
    'Awaited.ArrayElement',
    'Member[first].ReturnValue.Awaited',
  ]),
  rows('@prisma/client', 'https://www.prisma.io/docs/orm/reference/prisma-client-reference#model-queries', 'prisma.Client', [
    'AnyMember.Member[findUnique,findUniqueOrThrow,findFirst,findFirstOrThrow].ReturnValue.Awaited',
    'AnyMember.Member[findMany].ReturnValue.Awaited.ArrayElement',
    'Member[$queryRaw,$queryRawUnsafe].ReturnValue.Awaited.ArrayElement',
  ]),
  rows('sequelize', 'https://sequelize.org/docs/v6/core-concepts/model-querying-finders/', 'sequelize.Model', [
    'Member[findOne,findByPk].ReturnValue.Awaited',
    'Member[findAll].ReturnValue.Awaited.ArrayElement',
  ]),
  rows('typeorm', 'https://typeorm.io/docs/working-with-entity-manager/repository-api', 'typeorm.Repository', [
    'Member[findOne,findOneBy,findOneOrFail,findOneByOrFail].ReturnValue.Awaited',
    'Member[find,findBy,query].ReturnValue.Awaited.ArrayElement',
  ]),
  rows('mongodb', 'https://mongodb.github.io/node-mongodb-native/6.0/classes/Collection.html', 'mongodb.Collection', [
    'Member[findOne].ReturnValue.Awaited',
    'Member[aggregate].ReturnValue.Member[toArray].ReturnValue.Awaited.ArrayElement',
  ]),
  rows('mongodb', 'https://mongodb.github.io/node-mongodb-native/6.0/classes/FindCursor.html', 'mongodb.Cursor', [
    'Member[toArray].ReturnValue.Awaited.ArrayElement',
    'Member[next].ReturnValue.Awaited',
    'ArrayElement',
  ]),
  rows('mongoose', 'https://mongoosejs.com/docs/api/model.html', 'mongoose.Model', [
    'Member[findOne,findById].ReturnValue.Awaited',
    'Member[find].ReturnValue.Awaited.ArrayElement',
    'Member[findOne,findById].ReturnValue.Member[lean,exec].ReturnValue.Awaited',
    'Member[find].ReturnValue.Member[lean,exec].ReturnValue.Awaited.ArrayElement',
  ]),
];

function stored(path: string, label: string): SourceRow {
  return { path, label: `${label}, read back` };
}

function rows(name: string, evidence: string, type: string, paths: readonly string[]): LibraryModel {
  return { package: name, evidence, sources: paths.map((path) => ({ type, ...stored(path, 'a database row') })) };
}

/** The clients of DynamoDB, of documents and plain, of SDK v2 and v3. */
function readDynamodb(name: string): LibraryModel {
  const paths = dynamodbClients.flatMap((client) =>
    dynamodbAnswers.flatMap((answer) => dynamodbItems.map((item) => `${client}.${answer}.${item}`)),
  );
  return {
    package: name,
    evidence: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html',
    sources: paths.map((path) => stored(path, 'a DynamoDB item')),
  };
}
