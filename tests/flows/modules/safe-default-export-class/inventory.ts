import { Pool } from 'pg';

export default class Inventory {
  private readonly pool = new Pool();

  async stockOf(sku: string, warehouse: string) {
    const { rows } = await this.pool.query('SELECT * FROM stock WHERE sku = $1 AND warehouse = $2', [sku, warehouse]);
    return rows;
  }
}
