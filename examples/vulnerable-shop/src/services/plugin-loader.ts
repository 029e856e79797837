import type { Order } from '../domain/order';

/** An extension of the checkout. */
export interface Plugin {
  readonly title: string;
  apply(order: Order): Promise<Order> | Order;
}

/** Extensions are files of the folder `plugins`. */
export async function loadPlugin(name: string): Promise<Plugin> {
  const module = (await import(`../plugins/${name}`)) as { default: Plugin };
  return module.default;
}
