import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { Product } from '../domain/product';

interface ProductRow extends RowDataPacket, Product {}

/** Conditions with a `?` for each value. */
export interface Conditions {
  readonly texts: readonly string[];
  readonly values: readonly (string | number)[];
}

const select = 'SELECT id, name, category, price_cents AS priceCents FROM products';

export class ProductRepository {
  constructor(private readonly pool: Pool) {}

  async findById(id: string): Promise<Product | undefined> {
    const [rows] = await this.pool.execute<ProductRow[]>(`${select} WHERE id = ?`, [id]);
    return rows[0];
  }

  /** Products whose name holds the text. */
  async findByName(text: string): Promise<readonly Product[]> {
    const pattern = text
      .trim()
      .toLowerCase()
      .replace(/[%_\\]/g, String.raw`\$&`);
    const [rows] = await this.pool.query<ProductRow[]>(`${select} WHERE lower(name) LIKE ? LIMIT 50`, [`%${pattern}%`]);
    return rows;
  }

  async findWhere({ texts, values }: Conditions): Promise<readonly Product[]> {
    const where = texts.length > 0 ? ` WHERE ${texts.join(' AND ')}` : '';
    const [rows] = await this.pool.query<ProductRow[]>(`${select}${where} LIMIT 50`, [...values]);
    return rows;
  }
}
