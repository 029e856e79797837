import type { Pool } from 'pg';

export class CourseRepository {
  constructor(private readonly pool: Pool) {}

  async findAll(order: string) {
    const result = await this.pool.query(`SELECT * FROM courses ORDER BY ${order}`);
    return result.rows;
  }
}
