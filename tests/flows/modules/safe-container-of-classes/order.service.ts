import { injectable } from 'tsyringe';
import { Pool } from 'pg';

@injectable()
export class OrderRepository {
  private readonly pool = new Pool();

  find(status: string) {
    return this.pool.query('SELECT * FROM orders WHERE status = $1', [status]);
  }
}

@injectable()
export class OrderService {
  constructor(private readonly repository: OrderRepository) {}

  byStatus(status: string) {
    return this.repository.find(status);
  }
}
