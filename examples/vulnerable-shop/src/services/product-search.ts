import type { Product, ProductFilter } from '../domain/product';
import type { ProductRepository } from '../repositories';

/** Builds the conditions of the search page, one for each filter that is set. */
class FilterBuilder {
  private readonly conditions: string[] = [];

  equals(column: string, value: string): this {
    this.conditions.push(`${column} = '${value}'`);
    return this;
  }

  atMost(column: string, value: number): this {
    this.conditions.push(`${column} <= ${value}`);
    return this;
  }

  build(): readonly string[] {
    return this.conditions;
  }
}

export class ProductSearch {
  constructor(private readonly products: ProductRepository) {}

  byName(text: string): Promise<readonly Product[]> {
    return this.products.findByName(text);
  }

  byFilter(filter: ProductFilter): Promise<readonly Product[]> {
    const builder = new FilterBuilder();
    for (const [name, value] of Object.entries(filter)) {
      if (value === undefined) continue;
      if (name === 'maxPrice') builder.atMost('price_cents', Number(value));
      else builder.equals(name, value);
    }
    return this.products.findWhere(builder.build());
  }
}
