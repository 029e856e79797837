import type { Order } from '../domain/order';
import type { DiscountRule } from '../shared/schemas';

type Condition = DiscountRule['condition'];
type Comparison = (left: number | string, right: number | string) => boolean;

const comparisons: Readonly<Record<Condition['operator'], Comparison>> = {
  equals: (left, right) => left === right,
  above: (left, right) => left > right,
  below: (left, right) => left < right,
};

/** Decides which discount rules an order meets. */
export class RulesEngine {
  applies(rule: DiscountRule, order: Order): boolean {
    const { field, operator, value } = rule.condition;
    return comparisons[operator](order[field], value);
  }
}
