import type { LibraryModel, RowCondition } from '../schema.ts';

const trust = 'confidential';
const label = 'a secret of the configuration';
/** What is asked for is named for a credential. */
const secretName = [{ path: 'Argument[0]', is: 'secret-name' }] as const satisfies readonly RowCondition[];

/** Configuration of NestJS, by names of variables or of parts. */
export const nestConfig = {
  package: '@nestjs/config',
  evidence: 'https://docs.nestjs.com/techniques/configuration#using-the-configservice',
  types: [
    { name: 'nest.ConfigService', path: 'Member[ConfigService].Instance', declared: ['ConfigService'] },
    { name: 'nest.ConfiguredSecret', type: 'nest.ConfigService', path: 'Member[get,getOrThrow].ReturnValue', when: secretName },
  ],
  sources: [{ type: 'nest.ConfiguredSecret', path: '', trust, label }],
} as const satisfies LibraryModel;

/** convict: parts by names joined by dots. */
export const convict = {
  package: 'convict',
  evidence: 'https://github.com/mozilla/node-convict/tree/master/packages/convict#configgetname',
  types: [
    { name: 'convict.Config', path: 'ReturnValue', declared: ['Config'] },
    { name: 'convict.Config', type: 'convict.Config', path: 'Member[load,loadFile,validate].ReturnValue' },
    { name: 'convict.Secret', type: 'convict.Config', path: 'Member[get,default].ReturnValue', when: secretName },
    { name: 'convict.SecretConfig', path: 'ReturnValue', when: [{ path: 'Argument[0].AnyMember.Member[sensitive]', is: 'truthy' }] },
    { name: 'convict.SecretConfig', path: 'ReturnValue', when: [{ path: 'Argument[0].AnyMember.Member[env]', is: 'secret-name' }] },
    {
      name: 'convict.SecretConfig',
      path: 'ReturnValue',
      when: [{ path: 'Argument[0].AnyMember.AnyMember.Member[sensitive]', is: 'truthy' }],
    },
    {
      name: 'convict.SecretConfig',
      path: 'ReturnValue',
      when: [{ path: 'Argument[0].AnyMember.AnyMember.Member[env]', is: 'secret-name' }],
    },
    {
      name: 'convict.SecretConfig',
      path: 'ReturnValue',
      when: [{ path: 'Argument[0].AnyMember.AnyMember.AnyMember.Member[sensitive]', is: 'truthy' }],
    },
    {
      name: 'convict.SecretConfig',
      path: 'ReturnValue',
      when: [{ path: 'Argument[0].AnyMember.AnyMember.AnyMember.Member[env]', is: 'secret-name' }],
    },
    { name: 'convict.SecretConfig', type: 'convict.SecretConfig', path: 'Member[load,loadFile,validate].ReturnValue' },
  ],
  sources: [
    { type: 'convict.Secret', path: '', trust, label },
    { type: 'convict.SecretConfig', path: 'Member[getProperties].ReturnValue', trust, holdsSecrets: true, label },
  ],
} as const satisfies LibraryModel;

/** node-config: parts by names joined by dots. */
export const nodeConfig = {
  package: 'config',
  evidence: 'https://github.com/node-config/node-config/wiki/Common-Usage',
  types: [{ name: 'config.Secret', path: 'Member[get].ReturnValue', when: secretName }],
  sources: [{ type: 'config.Secret', path: '', trust, label }],
} as const satisfies LibraryModel;

/** nconf: parts by names joined by colons. */
export const nconf = {
  package: 'nconf',
  evidence: 'https://github.com/indexzero/nconf#api-documentation',
  types: [
    { name: 'nconf.Provider', path: '' },
    { name: 'nconf.Provider', path: 'Member[Provider].Instance' },
    { name: 'nconf.Provider', type: 'nconf.Provider', path: 'Member[argv,env,file,use,add,defaults,overrides,required].ReturnValue' },
    { name: 'nconf.Secret', type: 'nconf.Provider', path: 'Member[get].ReturnValue', when: secretName },
  ],
  sources: [{ type: 'nconf.Secret', path: '', trust, label }],
} as const satisfies LibraryModel;

/** env-var: variables by name, read as what they have to be. */
export const envVar = {
  package: 'env-var',
  evidence: 'https://github.com/evanshortiss/env-var/blob/master/API.md',
  types: [
    { name: 'env-var.Environment', path: '' },
    { name: 'env-var.Environment', path: 'Member[from].ReturnValue' },
    { name: 'env-var.Secret', type: 'env-var.Environment', path: 'Member[get].ReturnValue', when: secretName },
    { name: 'env-var.Secret', type: 'env-var.Secret', path: 'Member[required,default,example,description,convertFromBase64].ReturnValue' },
  ],
  sources: [
    {
      type: 'env-var.Secret',
      path: 'Member[asString,asJson,asJsonObject,asArray,asUrlString].ReturnValue',
      trust,
      label: 'a secret of the environment',
    },
  ],
} as const satisfies LibraryModel;

/** What a file adds to the environment. */
export const dotenv = {
  package: ['dotenv', 'dotenv-flow', 'dotenv-safe'],
  evidence: 'https://github.com/motdotla/dotenv#documentation',
  sources: [
    {
      path: 'Member[config,configDotenv].ReturnValue.Member[parsed,required]',
      trust,
      holdsSecrets: true,
      label: 'variables of a file',
    },
    { path: 'Member[parse].ReturnValue', trust, holdsSecrets: true, label: 'variables of a file' },
  ],
} as const satisfies LibraryModel;

/** Libraries that check the environment and answer what they were given, under the same names. */
export const envalid = {
  package: 'envalid',
  evidence: 'https://github.com/af/envalid#api',
  flows: [{ path: 'Member[cleanEnv,customCleanEnv]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' }],
} as const satisfies LibraryModel;

/** The same of T3. */
export const t3Env = {
  package: ['@t3-oss/env-core', '@t3-oss/env-nextjs'],
  evidence: 'https://env.t3.gg/docs/core',
  flows: [{ path: 'Member[createEnv]', from: 'Argument[0].Member[runtimeEnv,runtimeEnvStrict]', to: 'ReturnValue', kind: 'value' }],
} as const satisfies LibraryModel;
