import vm from 'node:vm';
import type { Order } from '../domain/order';
import type { DiscountRule } from '../shared/schemas';

/** Decides which discount rules an order meets. A condition is written like `order.totalCents > 10000`. */
export class RulesEngine {
  private readonly scripts = new Map<string, vm.Script>();

  applies(rule: DiscountRule, order: Order): boolean {
    const sandbox = vm.createContext({ order: { ...order } });
    return Boolean(this.compile(rule.condition).runInContext(sandbox, { timeout: 50 }));
  }

  private compile(condition: string): vm.Script {
    let script = this.scripts.get(condition);
    if (script === undefined) {
      script = new vm.Script(`(${condition})`);
      this.scripts.set(condition, script);
    }
    return script;
  }
}
