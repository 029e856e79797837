import { toAwsMethod, toModelPath } from './expand-aws-services.ts';
import type { AccessKind, AccessRow } from './access-rows.ts';
import type { FlowRow, LibraryModel } from './schema.ts';

/** Operations of a service that do the same. */
export interface AwsAccess {
  readonly access: AccessKind;
  /** `GetItem` */
  readonly names: readonly string[];
  /** Words for the message: `reads an item of DynamoDB`. */
  readonly label: string;
  /** Inputs that name the object: `Key`. */
  readonly subject?: readonly string[];
  /** Inputs that are values for placeholders. */
  readonly bound?: string | readonly string[];
  /** Inputs that name what else must be there. */
  readonly relations?: readonly string[];
  /** Inputs that are conditions with such placeholders. */
  readonly conditions?: readonly string[];
  /** Where the input is such a text, nothing that is kept already is meant. */
  readonly unless?: { readonly input: string; readonly matches: string };
  /** Outputs that are there though nothing was found. */
  readonly always?: readonly string[];
  /** Inputs of which one is given when the operation does so. */
  readonly given?: readonly string[];
  /** For `query`: the input that is SQL text. */
  readonly text?: string;
}

/** A service whose operations read or change something. */
export interface AwsAccessService {
  /** `@aws-sdk/client-dynamodb`; several when one has the commands of another. */
  readonly package: string;
  /** Classes of clients of SDK v3: `DynamoDBClient`. */
  readonly clients: readonly string[];
  /** The class of SDK v2, whose operations are methods. */
  readonly legacy?: { readonly type: string; readonly path: string; readonly package: readonly string[] };
  readonly accesses: readonly AwsAccess[];
}

/** Writes the table out as library models: commands and methods of SDK v3, methods of SDK v2. */
export function expandAwsAccesses(services: readonly AwsAccessService[]): readonly LibraryModel[] {
  return services.flatMap((service) => [makeCurrent(service), ...makeLegacy(service)]);
}

function makeCurrent({ package: name, clients, accesses }: AwsAccessService): LibraryModel {
  const type = `${name}.Caller`;
  return {
    package: name,
    evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/',
    types: [
      { name: type, path: `Member[${clients.join(',')}].Instance`, declared: clients },
      ...(name === '@aws-sdk/lib-dynamodb' ? [{ name: type, path: `Member[${clients.join(',')}].Member[from].ReturnValue` }] : []),
    ],
    accesses: accesses.flatMap((access): readonly AccessRow[] => [
      ...makeRows(access, 0).map((row) => ({ ...row, path: `Member[${access.names.map((each) => `${each}Command`).join(',')}]` })),
      ...makeRows(access, 0).map((row) => ({ ...row, type, path: `Member[${access.names.map(toAwsMethod).join(',')}]` })),
      ...makeRows(access, 1).map((row) => ({ ...row, path: `Member[${access.names.map((each) => `paginate${each}`).join(',')}]` })),
    ]),
    // What comes back is what the command names.
    flows: [{ type, path: 'Member[send]', from: 'Argument[0]', to: 'ReturnValue' }],
    ...makeProperties(type, accesses),
  };
}

function makeProperties(type: string, accesses: readonly AwsAccess[]): Pick<LibraryModel, 'properties'> {
  const properties = accesses.flatMap(({ names, always = [] }) =>
    always.map((output) => ({
      type,
      path: `Member[${['send', ...names.map(toAwsMethod)].join(',')}].ReturnValue.Awaited.Member[${output}]`,
      removes: [],
      isAlways: true,
    })),
  );
  return properties.length === 0 ? {} : { properties };
}

function makeLegacy({ legacy, accesses }: AwsAccessService): readonly LibraryModel[] {
  if (legacy === undefined) return [];
  const { type, path, package: packages } = legacy;
  const methods = accesses.flatMap(({ names }) => names.map(toAwsMethod));
  const found: FlowRow = {
    type,
    path: `Member[${methods.join(',')}].ReturnValue.Member[promise]`,
    from: 'Argument[this]',
    to: 'ReturnValue',
  };
  return [
    {
      package: packages,
      evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/',
      types: [{ name: type, path }],
      accesses: accesses.flatMap((access) =>
        makeRows(access, 0).map((row) => ({ ...row, type, path: `Member[${access.names.map(toAwsMethod).join(',')}]` })),
      ),
      flows: [found],
    },
  ];
}

function makeRows(access: AwsAccess, argument: number): readonly Omit<AccessRow, 'path'>[] {
  const row = makeRow(access, argument);
  const { unless, given } = access;
  if (given !== undefined)
    return given.map((each) => ({ ...row, when: [{ path: `Argument[${argument}].${toModelPath(each)}`, is: 'present' }] }));
  if (unless === undefined) return [row];
  const is = { path: `Argument[${argument}].${toModelPath(unless.input)}`, is: 'matches', pattern: unless.matches } as const;
  const unnamed = makeRow({ access: access.access, names: access.names, label: access.label }, argument);
  return [
    { ...row, when: [{ ...is, not: true }] },
    { ...unnamed, when: [is] },
  ];
}

function makeRow({ access, label, subject, bound, relations, conditions, text }: AwsAccess, argument: number): Omit<AccessRow, 'path'> {
  const base = { access, label };
  const input = `Argument[${argument}]`;
  const toPaths = (inputs: readonly string[]): readonly string[] => inputs.map((each) => `${input}.${toModelPath(each)}`);
  return {
    ...base,
    ...(subject === undefined ? {} : { subject: toPaths(subject) }),
    ...(bound === undefined ? {} : { bound: typeof bound === 'string' ? `${input}.${toModelPath(bound)}` : toPaths(bound) }),
    ...(relations === undefined ? {} : { relations: toPaths(relations) }),
    ...(conditions === undefined ? {} : { conditions: toPaths(conditions) }),
    ...(text === undefined ? {} : { text: `${input}.${toModelPath(text)}` }),
  };
}
