import type { LibraryModel } from '../schema.ts';

/** What a generated Prisma client is made of: the class of the client and the helpers that its namespace hands on. */
export const prismaClientRuntime = {
  package: ['@prisma/client/runtime/library', '@prisma/client/runtime/client'],
  evidence: 'https://www.prisma.io/docs/orm/prisma-schema/overview/generators#prisma-client',
  types: [{ name: 'prisma.Client', path: 'Member[getPrismaClient].ReturnValue.Instance' }],
  sinks: [
    { threat: 'sql', path: 'Member[raw].Argument[0]' },
    { threat: 'sql', path: 'Member[sqltag].Argument[0].ArrayElement' },
    { threat: 'sql', path: 'Member[Sql].Argument[0].ArrayElement' },
  ],
} as const satisfies LibraryModel;
