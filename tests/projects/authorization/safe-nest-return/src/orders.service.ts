import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { User } from './current-user';
class Order { id!: string; customer!: { id: string } }
@Injectable()
export class OrdersService {
  constructor(@InjectRepository(Order) private readonly repository: Repository<Order>) {}
  find(id: string, user: User) {
    return this.repository.findOneByOrFail({ id, customer: { id: user.id } });
  }
}
