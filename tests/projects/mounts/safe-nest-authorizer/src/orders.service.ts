import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
@Injectable()
export class OrdersService {
  private readonly pool = new Pool();
  async remove(id: string): Promise<void> {
    await this.pool.query('DELETE FROM orders WHERE id = $1', [id]);
  }
}
