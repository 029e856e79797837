import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { UsersController } from './users.controller';
@Module({ imports: [JwtModule.register({ secret: process.env.JWT_SECRET })], controllers: [UsersController] })
export class AppModule {}
