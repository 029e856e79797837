import { container } from '../../services/container';
import { ok, withErrors } from '../../shared';

/** `GET /products?name=lamp` or `GET /products?category=lighting&maxPrice=5000` */
// ruleid: require-authentication
export const handler = withErrors(async (event) => {
  const { name, ...filter } = event.queryStringParameters ?? {};
  if (name !== undefined) {
    // ruleid: no-sql-injection
    const products = await container.products.byName(name);
    return ok({ products });
  }
  // ruleid: no-sql-injection
  const products = await container.products.byFilter(filter);
  return ok({ products, filters: Object.keys(filter).length });
});
