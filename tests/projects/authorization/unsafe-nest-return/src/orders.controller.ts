import { Controller, Get, Logger, Param, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { CurrentUser, User } from './current-user';
import { OrdersService } from './orders.service';
@Controller('orders')
@UseGuards(AuthGuard('jwt'))
export class OrdersController {
  private readonly logger = new Logger('orders');
  constructor(private readonly orders: OrdersService) {}
  @Get(':id')
  find(@Param('id') id: string, @CurrentUser() user: User) {
    this.logger.log(`order ${id} for ${user.id}`);
    // ruleid: require-authorization
    return this.orders.find(id, user);
  }
}
