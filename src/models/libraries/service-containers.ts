import type { LibraryModel } from '../schema.ts';

/** Containers that make the objects of a class, with what its constructor asks for. */
export const tsyringe: LibraryModel = {
  package: 'tsyringe',
  evidence: 'https://github.com/microsoft/tsyringe#resolution',
  types: [
    { name: 'tsyringe.Container', path: 'Member[container]', declared: ['DependencyContainer'] },
    { name: 'tsyringe.Container', type: 'tsyringe.Container', path: 'Member[createChildContainer].ReturnValue' },
    {
      name: 'tsyringe.Container',
      type: 'tsyringe.Container',
      path: 'Member[register,registerSingleton,registerType,registerInstance].ReturnValue',
    },
  ],
  flows: [{ type: 'tsyringe.Container', path: 'Member[resolve]', from: 'Argument[0].Instance', to: 'ReturnValue', kind: 'value' }],
};

/** TypeDI. */
export const typedi: LibraryModel = {
  package: 'typedi',
  evidence: 'https://docs.typestack.community/typedi/02-basic-usage-guide/01-getting-started',
  flows: [{ path: 'Member[Container].Member[get]', from: 'Argument[0].Instance', to: 'ReturnValue', kind: 'value' }],
};

/** InversifyJS. */
export const inversify: LibraryModel = {
  package: 'inversify',
  evidence: 'https://inversify.io/docs/api/container/',
  types: [{ name: 'inversify.Container', path: 'Member[Container].Instance', declared: ['Container', 'interfaces.Container'] }],
  flows: [
    { type: 'inversify.Container', path: 'Member[get,resolve,getAsync]', from: 'Argument[0].Instance', to: 'ReturnValue', kind: 'value' },
  ],
};

/** NestJS started without a server: `app.get(CatsService)`. */
export const nestjsCore: LibraryModel = {
  package: '@nestjs/core',
  evidence: 'https://docs.nestjs.com/standalone-applications',
  types: [
    {
      name: 'nestjs.Application',
      path: 'Member[NestFactory].Member[create,createApplicationContext,createMicroservice].ReturnValue.Awaited',
    },
    { name: 'nestjs.Application', path: 'Member[ModuleRef].Instance', declared: ['ModuleRef'] },
    { name: 'nestjs.Application', type: 'nestjs.Application', path: 'Member[select].ReturnValue' },
  ],
  flows: [
    { type: 'nestjs.Application', path: 'Member[get,resolve,create]', from: 'Argument[0].Instance', to: 'ReturnValue', kind: 'value' },
  ],
};
