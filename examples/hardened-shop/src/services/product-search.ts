import type { Product, ProductFilter } from '../domain/product';
import type { Conditions, ProductRepository } from '../repositories';

/** Builds the conditions of the search page, one for each filter that is set. */
class FilterBuilder {
  private readonly texts: string[] = [];
  private readonly values: (string | number)[] = [];

  equals(column: 'category' | 'brand' | 'color', value: string): this {
    this.texts.push(`${column} = ?`);
    this.values.push(value);
    return this;
  }

  atMost(column: 'price_cents', value: number): this {
    this.texts.push(`${column} <= ${value}`);
    return this;
  }

  build(): Conditions {
    return { texts: this.texts, values: this.values };
  }
}

const textColumns = ['category', 'brand', 'color'] as const;

export class ProductSearch {
  constructor(private readonly products: ProductRepository) {}

  byName(text: string): Promise<readonly Product[]> {
    return this.products.findByName(text);
  }

  byFilter(filter: ProductFilter): Promise<readonly Product[]> {
    const builder = new FilterBuilder();
    for (const column of textColumns) {
      const value = filter[column];
      if (value !== undefined) builder.equals(column, value);
    }
    const { maxPrice } = filter;
    if (maxPrice !== undefined) builder.atMost('price_cents', Number(maxPrice));
    return this.products.findWhere(builder.build());
  }
}
