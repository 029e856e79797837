import { amplifyConstructs } from './amplify-constructs.ts';
import { cdkBalancers } from './cdk-balancers.ts';
import { cdkConstructs } from './cdk-constructs.ts';
import { cdkRights } from './cdk-rights.ts';
import type { ConstructModel } from './construct-rows.ts';
import { domains } from './domains.ts';
import { flatBalancers } from './flat-balancers.ts';
import { flatResources } from './flat-resources.ts';
import { pulumiConstructs } from './pulumi-constructs.ts';
import { sstConstructs } from './sst-constructs.ts';

/** All that is known of constructs. */
export const constructModels: readonly ConstructModel[] = [
  cdkConstructs,
  cdkBalancers,
  cdkRights,
  domains,
  flatResources,
  flatBalancers,
  pulumiConstructs,
  sstConstructs,
  amplifyConstructs,
];
