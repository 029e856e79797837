// The function that serves the controller has an authorizer.
import { Controller, Delete, Param, UseGuards } from '@nestjs/common';
import { OrdersService } from './orders.service';
import { JwtGuard } from './jwt.guard';
@Controller('orders')
export class OrdersController {
  constructor(private readonly orders: OrdersService) {}
  //GUARD
  @Delete(':id')
  // ok: require-authentication
  async remove(@Param('id') id: string): Promise<void> {
    await this.orders.remove(id);
  }
}
export { UseGuards, JwtGuard };
