import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { container } from '../../services/container';
import { loadPlugin } from '../../services/plugin-loader';
import type { Order } from '../../domain/order';
import { ok, readJson } from '../../shared';

/** `POST /checkout/plugins/{plugin}` with the order of the basket. */
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const names = (event.pathParameters?.['plugin'] ?? '').split(',');
  let order = readJson<Order>(event);
  // ruleid: no-code-injection
  const plugins = await Promise.all(names.map((name) => loadPlugin(name)));
  for (const plugin of plugins) order = await plugin.apply(order);
  return ok({ order, applied: plugins.map((plugin) => plugin.title), invoice: container.invoices.render(order, {}) });
};
