import { APP_GUARD } from '@nestjs/core';
import { JwtGuard } from './jwt.guard';
import { Module } from '@nestjs/common';
import { OrdersController } from './orders.controller';
import { OrdersService } from './orders.service';
@Module({ controllers: [OrdersController], providers: [OrdersService, { provide: APP_GUARD, useClass: JwtGuard }] })
export class AppModule {}
