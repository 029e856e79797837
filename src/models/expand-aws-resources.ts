import { toAwsMethod, toModelPath } from './expand-aws-services.ts';
import type { LibraryModel, RowCondition, SinkRow } from './schema.ts';

/** One input that names a resource. */
export interface AwsResourceInput {
  /** `TableName`, `Entries.[].EventBusName`; `{key}`: the names of properties; `Put,Update`: any of these. */
  readonly input: string;
  readonly label: string;
  /** `GetParameter`: the operations where it means that; all when left out. */
  readonly operations?: readonly string[];
  /** The resource stands at the start of a longer text: a start like this leaves no choice of it. */
  readonly unless?: string;
  /** The choice is often meant to be the caller's. */
  readonly isStrict?: boolean;
}

/** A service and the inputs that name its resources. */
export interface AwsResourceService {
  /** `@aws-sdk/client-dynamodb` */
  readonly package: string;
  /** Class of the aggregated v3 client: `DynamoDB`. */
  readonly client: string;
  /** Class of the SDK v2 client; left out when v2 has none. */
  readonly legacyClient?: string;
  readonly inputs: readonly AwsResourceInput[];
}

/**
 * Writes the table out as library models: commands, paginators and waiters of SDK v3, aggregated clients and clients of SDK v2. Some take
 * the input as their second argument: `paginateQuery(configuration, input)`, `s3.getSignedUrl('getObject', input)`.
 */
export function expandAwsResources(services: readonly AwsResourceService[]): readonly LibraryModel[] {
  return services.flatMap((service) => {
    const { package: name, client, legacyClient, inputs } = service;
    const type = `${name}.Client`;
    const current: LibraryModel = {
      package: name,
      evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/',
      types: [{ name: type, path: `Member[${client}].Instance`, declared: [client] }],
      sinks: inputs.flatMap((input) => [
        ...makeRows(
          input,
          input.operations?.map((operation) => `${operation}Command`),
        ),
        ...makeRows(input, input.operations?.map(toAwsMethod)).map((row) => ({ ...row, type })),
      ]),
    };
    return legacyClient === undefined ? [current] : [current, ...makeLegacyModels(legacyClient, inputs)];
  });
}

function makeLegacyModels(client: string, inputs: readonly AwsResourceInput[]): readonly LibraryModel[] {
  const type = `aws-sdk.${client}`;
  const single = `aws-sdk/clients/${client.toLowerCase()}`;
  const evidence = 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/';
  const model: LibraryModel = {
    package: ['aws-sdk', 'aws-sdk/clients/all', single],
    evidence,
    types: [{ name: type, path: `Member[${client}].Instance`, declared: [client] }],
    sinks: inputs.flatMap((input) => makeRows(input, input.operations?.map(toAwsMethod)).map((row) => ({ ...row, type }))),
  };
  return [model, { package: single, evidence, types: [{ name: type, path: 'Instance' }] }];
}

function makeRows({ input, label, unless, isStrict }: AwsResourceInput, operations: readonly string[] | undefined): readonly SinkRow[] {
  const callee = operations === undefined ? 'AnyMember' : `Member[${operations.join(',')}]`;
  const when: readonly RowCondition[] = unless === undefined ? [] : [{ path: 'Value', is: 'matches', pattern: unless, not: true }];
  const row = { threat: 'resource', label, when } as const;
  return [0, 1].map((position) => ({
    ...row,
    path: `${callee}.Argument[${position}].${toModelPath(input)}`,
    ...(isStrict === true ? { confidence: 'strict' } : {}),
  }));
}
