import type { LibraryModel } from '../schema.ts';

/** Prisma. The tagged `$queryRaw` binds its values; the unsafe forms and `Prisma.raw` take text. */
export const prisma = {
  package: ['@prisma/client', '@prisma/client/edge', '.prisma/client'],
  evidence: 'https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries',
  types: [
    { name: 'prisma.Client', path: 'Member[PrismaClient].Instance', declared: ['PrismaClient', 'Prisma.TransactionClient'] },
    { name: 'prisma.Client', type: 'prisma.Client', path: 'Member[$transaction].Argument[0].Parameter[0]' },
    { name: 'prisma.Client', type: 'prisma.Client', path: 'Member[$extends].ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', type: 'prisma.Client', path: 'Member[$queryRawUnsafe,$executeRawUnsafe].Argument[0]' },
    { threat: 'sql', type: 'prisma.Client', path: 'Member[$queryRaw,$executeRaw].Argument[0]' },
    { threat: 'sql', path: 'Member[Prisma].Member[raw].Argument[0]' },
    { threat: 'sql', path: 'Member[raw].Argument[0]' },
  ],
} as const satisfies LibraryModel;
