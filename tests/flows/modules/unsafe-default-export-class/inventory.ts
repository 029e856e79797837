import { Pool } from 'pg';

export default class Inventory {
  private readonly pool = new Pool();

  async stockOf(sku: string, warehouse: string) {
    const { rows } = await this.pool.query(`SELECT * FROM stock_${warehouse} WHERE sku = $1`, [sku]);
    return rows;
  }
}
