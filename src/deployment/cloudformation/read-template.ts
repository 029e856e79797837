import { readBalancers } from './read-balancers.ts';
import { readFunctions } from './read-functions.ts';
import { readHttpApis } from './read-http-apis.ts';
import { readLambdaResources } from './read-lambda-resources.ts';
import { listNestedStacks } from './read-nested-stacks.ts';
import { readOpenApis } from './read-open-api.ts';
import { readConnectors } from './read-permissions.ts';
import { readPublicAccess } from './read-public-access.ts';
import { readRestApis } from './read-rest-apis.ts';
import { readMachineEvents } from './read-sam-events.ts';
import { readStartingResources } from './read-starting-resources.ts';
import { readUserPools } from './read-user-pools.ts';
import { Template, type TemplateInput } from './template.ts';

/** Reads a template of CloudFormation or SAM, and those that it deploys as nested stacks. */
export function readTemplate(input: TemplateInput): void {
  const template = new Template(input);
  readFunctions(template);
  readConnectors(template);
  readHttpApis(template);
  readRestApis(template);
  readOpenApis(template);
  readLambdaResources(template);
  readMachineEvents(template);
  readStartingResources(template);
  readBalancers(template);
  readPublicAccess(template);
  readUserPools(template);
  for (const nested of listNestedStacks(template)) readTemplate(nested);
}
