import type { AwsAccess, AwsAccessService } from './expand-aws-accesses.ts';

/** The class of a service in version 2 of the SDK. */
export function legacy(name: string): NonNullable<AwsAccessService['legacy']> {
  return {
    type: `aws-sdk.${name}`,
    path: `Member[${name}].Instance`,
    package: ['aws-sdk', 'aws-sdk/clients/all', `aws-sdk/clients/${name.toLowerCase()}`],
  };
}

/** Operations that have a service do something, or change how it is set up. */
export function act(names: readonly string[], label: string): AwsAccess {
  return { access: 'act', names, label };
}
