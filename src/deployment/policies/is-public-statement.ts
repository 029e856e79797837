import { weakConditionKeys } from '../../models/deployment/resource-policies.ts';
import type { PolicyStatement } from '../deployment.ts';

/** Does a statement of a resource's policy let everybody in? */
export function isPublicStatement({ effect, principals, hasConditions, conditionKeys = [] }: PolicyStatement): boolean {
  if (effect !== 'Allow' || principals?.some(({ value }) => value === '*') !== true) return false;
  return !hasConditions || (conditionKeys.length > 0 && conditionKeys.every((key) => weakConditionKeys.has(key.toLowerCase())));
}
