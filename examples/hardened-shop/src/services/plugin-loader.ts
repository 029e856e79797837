import type { Order } from '../domain/order';

/** An extension of the checkout. */
export interface Plugin {
  readonly title: string;
  apply(order: Order): Promise<Order> | Order;
}

/** Every extension that exists; a name chooses one, it is not a path. */
const plugins = new Map<string, () => Promise<{ readonly default: Plugin }>>([
  ['gift-wrap', () => import('../plugins/gift-wrap')],
  ['loyalty', () => import('../plugins/loyalty')],
]);

export async function loadPlugin(name: string): Promise<Plugin> {
  const load = plugins.get(name);
  if (load === undefined) throw new Error('No such plugin');
  return (await load()).default;
}
