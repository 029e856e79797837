import type { LibraryModel } from '../schema.ts';

const stored = 'the stored data';
/** Reading by a value stores nothing. */
const storing = [
  {
    path: 'Argument[0]',
    is: 'matches',
    pattern: String.raw`^\s*(?:insert|update|merge|replace|upsert|call)\b|^\s*(?:INSERT|UPDATE|MERGE|REPLACE|UPSERT|CALL)\b`,
  },
] as const;

/** Functions of databases that make a digest of what they are given, or encrypt it. */
const protecting = {
  path: 'Argument[0]',
  is: 'matches',
  pattern: String.raw`\b(?:crypt|digest|hmac|pgp_(?:sym|pub)_encrypt(?:_bytea)?|CRYPT|DIGEST|HMAC|sha[12]|SHA[12]|aes_encrypt|AES_ENCRYPT|HASHBYTES)\s*\(`,
} as const;

/** The whole of it, and every part. */
const within = {};

/** Items of DynamoDB, through the document clients of both SDKs; what other clients of AWS are given is in `aws-data-services.ts`. */
export const unlookedItems = {
  package: '@aws-sdk/lib-dynamodb',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-dynamodb/',
  sinks: [
    { threat: 'unvalidated', path: 'Member[PutCommand].Argument[0].Member[Item]', label: stored, within },
    { threat: 'unvalidated', path: 'Member[UpdateCommand].Argument[0].Member[ExpressionAttributeValues]', label: stored, within },
    {
      threat: 'unvalidated',
      path: 'Member[BatchWriteCommand].Argument[0].Member[RequestItems].AnyMember.ArrayElement.Member[PutRequest].Member[Item]',
      label: stored,
      within,
    },
    {
      threat: 'unvalidated',
      path: 'Member[TransactWriteCommand].Argument[0].Member[TransactItems].ArrayElement.Member[Put].Member[Item]',
      label: stored,
      within,
    },
    {
      threat: 'unvalidated',
      path: 'Member[TransactWriteCommand].Argument[0].Member[TransactItems].ArrayElement.Member[Update].Member[ExpressionAttributeValues]',
      label: stored,
      within,
    },
    { threat: 'unvalidated', type: 'dynamodb.Document', path: 'Member[put].Argument[0].Member[Item]', label: stored, within },
    {
      threat: 'unvalidated',
      type: 'dynamodb.Document',
      path: 'Member[update].Argument[0].Member[ExpressionAttributeValues]',
      label: stored,
      within,
    },
    {
      threat: 'unvalidated',
      type: 'dynamodb.Document',
      path: 'Member[batchWrite].Argument[0].Member[RequestItems].AnyMember.ArrayElement.Member[PutRequest].Member[Item]',
      label: stored,
      within,
    },
    {
      threat: 'unvalidated',
      type: 'dynamodb.Document',
      path: 'Member[transactWrite].Argument[0].Member[TransactItems].ArrayElement.Member[Put].Member[Item]',
      label: stored,
      within,
    },
    {
      threat: 'unvalidated',
      type: 'dynamodb.Document',
      path: 'Member[transactWrite].Argument[0].Member[TransactItems].ArrayElement.Member[Update].Member[ExpressionAttributeValues]',
      label: stored,
      within,
    },
  ],
} as const satisfies LibraryModel;

/** Objects of S3 that are uploaded in parts. */
export const unlookedUploads = {
  package: '@aws-sdk/lib-storage',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-storage/',
  sinks: [{ threat: 'unvalidated', path: 'Member[Upload].Argument[0].Member[params].Member[Body]', label: stored, within }],
} as const satisfies LibraryModel;

/** Values that are bound to SQL. */
export const unlookedValues = {
  package: ['pg', 'pg-pool'],
  evidence: 'https://node-postgres.com/features/queries#parameterized-query',
  sinks: [
    {
      threat: 'unvalidated',
      type: 'pg.Queryable',
      path: 'Member[query].Argument[1].ArrayElement',
      label: stored,
      when: storing,
      protects: protecting,
    },
  ],
} as const satisfies LibraryModel;

/** The same for MySQL. */
export const unlookedMysqlValues = {
  package: ['mysql2', 'mysql2/promise'],
  evidence: 'https://sidorares.github.io/node-mysql2/docs/examples/queries/prepared-statements',
  sinks: [
    {
      threat: 'unvalidated',
      type: 'mysql2.Queryable',
      path: 'Member[query,execute].Argument[1].ArrayElement',
      label: stored,
      when: storing,
      protects: protecting,
    },
  ],
} as const satisfies LibraryModel;

/** Documents of MongoDB. */
export const unlookedDocuments = {
  package: 'mongodb',
  evidence: 'https://mongodb.github.io/node-mongodb-native/6.0/classes/Collection.html',
  sinks: [
    { threat: 'unvalidated', type: 'mongodb.Collection', path: 'Member[insertOne].Argument[0]', label: stored, within },
    {
      threat: 'unvalidated',
      type: 'mongodb.Collection',
      path: 'Member[updateOne,updateMany,replaceOne].Argument[1]',
      label: stored,
      within,
    },
  ],
} as const satisfies LibraryModel;

/** Rows through Prisma. */
export const unlookedByPrisma = {
  package: '@prisma/client',
  evidence: 'https://www.prisma.io/docs/orm/reference/prisma-client-reference#model-queries',
  sinks: [
    {
      threat: 'unvalidated',
      type: 'prisma.Client',
      path: 'AnyMember.Member[create,update,updateMany,createMany].Argument[0].Member[data]',
      label: stored,
      within,
    },
  ],
} as const satisfies LibraryModel;
