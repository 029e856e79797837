import type { LibraryModel } from '../schema.ts';

/** awilix: what is registered under a name is handed to constructors and factories as properties of one object. */
export const awilix = {
  package: 'awilix',
  evidence: 'https://github.com/jeffijoe/awilix#usage',
  types: [
    { name: 'awilix.Container', path: 'Member[createContainer].ReturnValue', declared: ['AwilixContainer'] },
    { name: 'awilix.Container', type: 'awilix.Container', path: 'Member[cradle]' },
    { name: 'awilix.Container', type: 'awilix.Container', path: 'Member[register,createScope].ReturnValue' },
    { name: 'awilix.Container', path: 'Member[asClass,asFunction].Argument[0].Parameter[0]' },
    { name: 'awilix.Resolver', path: 'Member[asClass,asFunction,asValue].ReturnValue' },
  ],
  flows: [
    { path: 'Member[asValue]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[asClass,asFunction]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
    {
      type: 'awilix.Resolver',
      path: 'Member[singleton,scoped,transient,proxy,classic,inject,disposer,setLifetime,setInjectionMode]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      kind: 'value',
    },
    { type: 'awilix.Container', path: 'Member[register]', from: 'Argument[0]', to: 'Argument[this]', kind: 'properties' },
    { type: 'awilix.Container', path: 'Member[register]', from: 'Argument[1]', to: 'Argument[this].At[0]', kind: 'value' },
    { type: 'awilix.Container', path: 'Member[resolve]', from: 'Argument[this].At[0]', to: 'ReturnValue', kind: 'value' },
    { type: 'awilix.Container', path: 'Member[build]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;
