import type { LaunchRow } from './program-rows.ts';
import type { LibraryModel, RowCondition, SinkRow, TypeRow, WithinRow } from './schema.ts';
import type { SecretReadRow } from './secret-rows.ts';
import type { Threat } from './threats.ts';

/** One input of one operation of a service. */
export interface AwsOperation {
  /** `ExecuteStatement` */
  readonly name: string;
  /** `Statements.[].Statement` */
  readonly input: string;
  readonly threat: Threat;
  readonly label: string;
  /** SDK v3 has a function that asks for page after page: `paginateQuery(configuration, input)`. */
  readonly isPaginated?: boolean;
  /** Clients of SDK v2 alone have it. */
  readonly isLegacy?: boolean;
  readonly doublesQuotes?: boolean;
  readonly confidence?: SinkRow['confidence'];
  readonly when?: readonly RowCondition[];
  readonly within?: WithinRow;
  readonly keepsSecrets?: boolean;
  readonly takesTokens?: boolean;
}

/** One input of one operation that is a list of words: a program and its arguments. */
export interface AwsLaunch {
  /** `RunTask` */
  readonly name: string;
  /** `overrides.containerOverrides.[].command` */
  readonly commandLine: string;
}

/** One operation that answers a secret. */
export interface AwsSecretRead {
  /** `GetSecretValue` */
  readonly name: string;
  /** `a secret of Secrets Manager` */
  readonly secret: string;
  /** Conditions, with paths from the input on. */
  readonly when?: readonly RowCondition[];
  readonly decrypts?: string;
  readonly isPaginated?: boolean;
}

/** A service and how its clients are called. */
export interface AwsService {
  /** `@aws-sdk/client-rds-data` */
  readonly package: string;
  /** Class of the aggregated v3 client: `RDSData`. */
  readonly client: string;
  /** Class of the SDK v2 client: `RDSDataService`; left out when v2 has none. */
  readonly legacyClient?: string;
  readonly operations: readonly (AwsOperation | AwsLaunch | AwsSecretRead)[];
}

const documentation = 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/';

/** Writes the table out as library models: commands and aggregated clients of SDK v3, clients of SDK v2. */
export function expandAwsServices(services: readonly AwsService[]): readonly LibraryModel[] {
  return services.flatMap((service) => [makeCurrentModel(service), ...makeLegacyModels(service)]);
}

function makeCurrentModel(service: AwsService): LibraryModel {
  const type = `${service.package}.Client`;
  return {
    package: service.package,
    evidence: documentation,
    types: [{ name: type, path: `Member[${service.client}].Instance`, declared: [service.client] }, ...makeCommandTypes(service)],
    secretReads: service.operations.filter(isSecretRead).flatMap((operation) => makeSecretReads(service, operation)),
    sinks: service.operations.filter(isOperation).flatMap((operation): readonly SinkRow[] => {
      if (operation.isLegacy === true) return [];
      const base = makeBase(operation);
      const input = toModelPath(operation.input);
      return [
        { ...base, path: `Member[${operation.name}Command].Argument[0].${input}` },
        { ...base, type, path: `Member[${toAwsMethod(operation.name)}].Argument[0].${input}` },
        ...(operation.isPaginated === true ? [{ ...base, path: `Member[paginate${operation.name}].Argument[1].${input}` }] : []),
      ];
    }),
    launches: service.operations.filter(isLaunch).flatMap(({ name, commandLine }): readonly LaunchRow[] => {
      const list = `Argument[0].${toModelPath(commandLine)}`;
      return [
        { path: `Member[${name}Command]`, arguments: list },
        { type, path: `Member[${toAwsMethod(name)}]`, arguments: list },
      ];
    }),
  };
}

/** Clients, as far as they send what fetches a secret, and the commands that do. */
function makeCommandTypes({ package: name, client, operations }: AwsService): readonly TypeRow[] {
  const reads = operations.filter(isSecretRead);
  if (reads.length === 0) return [];
  return [
    { name: `${name}.Sender`, path: `Member[${client}Client,${client}].Instance`, declared: [`${client}Client`, client] },
    ...reads.map((read) => ({
      name: `${name}.${read.name}Command`,
      path: `Member[${read.name}Command].Instance`,
      ...(read.when === undefined ? {} : { when: toConditions(read.when, 0) }),
    })),
  ];
}

function makeSecretReads(service: AwsService, { name, secret, when, decrypts, isPaginated }: AwsSecretRead): readonly SecretReadRow[] {
  const base = { label: secret, ...(decrypts === undefined ? {} : { decrypts }) };
  const given = when === undefined ? {} : { when: toConditions(when, 0) };
  const isCommand: RowCondition = { path: 'Argument[0]', is: 'library', type: `${service.package}.${name}Command` };
  return [
    { ...base, type: `${service.package}.Sender`, path: 'Member[send]', when: [isCommand] },
    { ...base, ...given, type: `${service.package}.Client`, path: `Member[${toAwsMethod(name)}]` },
    ...(isPaginated === true
      ? [{ ...base, path: `Member[paginate${name}]`, ...(when === undefined ? {} : { when: toConditions(when, 1) }) }]
      : []),
  ];
}

function toConditions(when: readonly RowCondition[], argument: number): readonly RowCondition[] {
  return when.map((condition) => ({ ...condition, path: `Argument[${argument}].${condition.path}` }));
}

function makeBase({
  threat,
  label,
  doublesQuotes,
  confidence,
  when,
  within,
  keepsSecrets,
  takesTokens,
}: AwsOperation): Omit<SinkRow, 'path'> {
  return {
    threat,
    label,
    ...(confidence === undefined ? {} : { confidence }),
    ...(when === undefined ? {} : { when }),
    ...(within === undefined ? {} : { within }),
    ...(doublesQuotes === undefined ? {} : { doublesQuotes }),
    ...(keepsSecrets === undefined ? {} : { keepsSecrets }),
    ...(takesTokens === undefined ? {} : { takesTokens }),
  };
}

function isOperation(operation: AwsService['operations'][number]): operation is AwsOperation {
  return 'input' in operation;
}

function isSecretRead(operation: AwsService['operations'][number]): operation is AwsSecretRead {
  return 'secret' in operation;
}

function isLaunch(operation: AwsService['operations'][number]): operation is AwsLaunch {
  return 'commandLine' in operation;
}

function makeLegacyModels({ legacyClient, operations }: AwsService): readonly LibraryModel[] {
  if (legacyClient === undefined) return [];
  const type = `aws-sdk.${legacyClient}`;
  const single = `aws-sdk/clients/${legacyClient.toLowerCase()}`;
  const types: readonly TypeRow[] = [{ name: type, path: `Member[${legacyClient}].Instance`, declared: [legacyClient] }];
  const model: LibraryModel = {
    package: ['aws-sdk', 'aws-sdk/clients/all', single],
    evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/',
    types,
    sinks: operations.filter(isOperation).map((operation) => ({
      ...makeBase(operation),
      type,
      path: `Member[${toAwsMethod(operation.name)}].Argument[0].${toModelPath(operation.input)}`,
    })),
    secretReads: operations.filter(isSecretRead).map(({ name, secret, when, decrypts }) => ({
      type,
      path: `Member[${toAwsMethod(name)}]`,
      label: secret,
      ...(when === undefined ? {} : { when: toConditions(when, 0) }),
      ...(decrypts === undefined ? {} : { decrypts }),
    })),
    launches: operations.filter(isLaunch).map(({ name, commandLine }) => ({
      type,
      path: `Member[${toAwsMethod(name)}]`,
      arguments: `Argument[0].${toModelPath(commandLine)}`,
    })),
  };
  // `import RDSDataService from 'aws-sdk/clients/rdsdataservice'`: the module is the class.
  return [model, { package: single, evidence: model.evidence, types: [{ name: type, path: 'Instance' }] }];
}

const steps: ReadonlyMap<string, string> = new Map([
  ['[]', 'ArrayElement'],
  ['{}', 'AnyMember'],
  ['{key}', 'MapKey'],
]);

/** `Statements.[].Statement` → `Member[Statements].ArrayElement.Member[Statement]` */
export function toModelPath(input: string): string {
  return input
    .split('.')
    .map((key) => steps.get(key) ?? `Member[${key}]`)
    .join('.');
}

/** `GetItem` → `getItem` */
export function toAwsMethod(operation: string): string {
  return operation.slice(0, 1).toLowerCase() + operation.slice(1);
}
