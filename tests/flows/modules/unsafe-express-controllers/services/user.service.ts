import { Pool } from 'pg';

export class UserService {
  private pool = new Pool();

  get(id: string) {
    return this.pool.query(`SELECT * FROM users WHERE id = '${id}'`);
  }

  list(page: number) {
    return this.pool.query(`SELECT * FROM users OFFSET ${page * 10}`);
  }
}
