import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { Product } from '../domain/product';

interface ProductRow extends RowDataPacket, Product {}

const select = 'SELECT id, name, category, price_cents AS priceCents FROM products';

export class ProductRepository {
  constructor(private readonly pool: Pool) {}

  async findById(id: string): Promise<Product | undefined> {
    const [rows] = await this.pool.execute<ProductRow[]>(`${select} WHERE id = ?`, [id]);
    return rows[0];
  }

  /** Products whose name holds the text. */
  async findByName(text: string): Promise<readonly Product[]> {
    const pattern = text.trim().toLowerCase();
    const [rows] = await this.pool.query<ProductRow[]>(`${select} WHERE lower(name) LIKE '%${pattern}%' LIMIT 50`);
    return rows;
  }

  /** Products that meet conditions that are SQL already. */
  async findWhere(conditions: readonly string[]): Promise<readonly Product[]> {
    const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
    const [rows] = await this.pool.query<ProductRow[]>(`${select}${where} LIMIT 50`);
    return rows;
  }
}
