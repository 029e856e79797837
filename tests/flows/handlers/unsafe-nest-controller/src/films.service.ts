import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

@Injectable()
export class FilmsService {
  private readonly pool = new Pool();

  async byGenre(genre: string, page: number) {
    const { rows } = await this.pool.query(`SELECT * FROM films WHERE genre = '${genre}' LIMIT 20 OFFSET ${page * 20}`);
    return rows;
  }
}
