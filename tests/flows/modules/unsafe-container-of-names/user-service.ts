export class UserService {
  private readonly pool: any;

  constructor({ pool }: any) {
    this.pool = pool;
  }

  async find(id: string) {
    return (await this.pool.query(`SELECT * FROM users WHERE id = '${id}'`)).rows[0];
  }
}
