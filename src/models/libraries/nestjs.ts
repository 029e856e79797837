import type { LibraryModel } from '../schema.ts';

/** NestJS: decorated parameters of controller methods. */
export const nestjs = {
  package: ['@nestjs/common', '@nestjs/graphql', '@nestjs/microservices', '@nestjs/websockets'],
  evidence: 'https://docs.nestjs.com/controllers',
  types: [{ name: 'express.Request', path: 'Member[Req,Request].ReturnValue' }],
  sources: [
    { path: 'Member[Body].ReturnValue', label: 'request body' },
    { path: 'Member[Query].ReturnValue', label: 'query string' },
    { path: 'Member[Param].ReturnValue', label: 'path parameter' },
    { path: 'Member[Headers].ReturnValue', label: 'request header' },
    { path: 'Member[Cookies].ReturnValue', label: 'cookie' },
    { path: 'Member[UploadedFile].ReturnValue', label: 'uploaded file' },
    { path: 'Member[UploadedFiles].ReturnValue', label: 'uploaded file' },
    { path: 'Member[HostParam].ReturnValue', label: 'host' },
    { path: 'Member[RawBody].ReturnValue', label: 'request body' },
    { path: 'Member[Args].ReturnValue', label: 'GraphQL argument' },
    { path: 'Member[Payload,MessageBody].ReturnValue', label: 'message' },
  ],
} as const satisfies LibraryModel;
