import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class UsersService {
  constructor(private readonly dataSource: DataSource) {}

  bySlug(slug: string) {
    return this.dataSource.query(`SELECT id, name FROM users WHERE slug = '${slug}'`);
  }
}
