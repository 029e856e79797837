import type { LibraryModel } from '../schema.ts';

/**
 * Prisma: `$queryRaw` and `$executeRaw` are safe as template tags; `$queryRawUnsafe` and `$executeRawUnsafe` take text first and bind what
 * comes after it. `Prisma.raw` is put in unchanged.
 */
export const prismaClient = {
  package: ['@prisma/client', '@prisma/client/edge', '@prisma/client/extension', '@prisma/client/sql', '.prisma/client'],
  generated: ['PrismaClient', 'Prisma'],
  evidence: 'https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries',
  types: [
    {
      name: 'prisma.Client',
      path: 'Member[PrismaClient].Instance',
      declared: ['PrismaClient', 'Prisma.TransactionClient', 'Prisma.DefaultPrismaClient'],
    },
    { name: 'prisma.Client', type: 'prisma.Client', path: 'Member[$extends].ReturnValue' },
    { name: 'prisma.Client', type: 'prisma.Client', path: 'Member[$transaction].Argument[0].Parameter[0]' },
    { name: 'prisma.Client', path: 'Member[Prisma].Member[defineExtension].Argument[0].Parameter[0]' },
  ],
  sinks: [
    // An object in the place of a value is a filter: `{ not: '' }`. What is unique takes none.
    {
      threat: 'nosql',
      type: 'prisma.Client',
      path: 'AnyMember.Member[findFirst,findFirstOrThrow,findMany,updateMany,updateManyAndReturn,deleteMany,count,aggregate,groupBy].Argument[0].Member[where]',
      label: 'the filter',
      within: { except: '(?:equals|in|notIn|lt|lte|gt|gte|contains|startsWith|endsWith|search|has|hasEvery|hasSome|isEmpty|mode)' },
    },
    { threat: 'sql', type: 'prisma.Client', path: 'Member[$queryRawUnsafe,$executeRawUnsafe,$queryRaw,$executeRaw].Argument[0]' },
    { threat: 'sql', path: 'Member[Prisma].Member[raw].Argument[0]' },
    { threat: 'sql', path: 'Member[Prisma].Member[sql].Argument[0].ArrayElement' },
    { threat: 'sql', path: 'Member[Prisma].Member[join].Argument[1..3]', confidence: 'medium' },
    { threat: 'sql', path: 'Member[Prisma].Member[Sql].Argument[0].ArrayElement' },
  ],
} as const satisfies LibraryModel;
